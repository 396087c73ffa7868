"""Given names that are common where English, German, French, Spanish or Dutch is written.

The rule of the module: data only, in small letters and without accents. A name stands here when a
reader would take it for a given name at once; not when it is as often a company, a place or a word.
It is a witness for the order of the words of a name, and never the only reason against one.
Source: general knowledge of what people are called; no list was copied.
"""

from __future__ import annotations

from ghostwatch.core.patterns import names

GIVEN = names(
    """
    aaron abby abigail ada adam addison adele adriaan adrian adriana adrienne agatha agnes
    agnieszka ahmed aidan aiden aileen aimee ainhoa aisling alan alana alastair alba albert
    alberto alec alejandra alejandro aleksandra alessandra alessandro alessia alex alexa
    alexander alexandra alexandre alexandria alexia alexis alfie alfonso alfred alfredo ali
    alice alicia alina alison alistair allan allen allison alma alvaro alyssa amalia amanda
    amandine amaya amelia amelie amina amir amira amit amparo amy ana anais ananya anastasia
    anders andras andre andrea andreas andrei andres andrew andrzej andy angel angela angelica
    angelika angelina angelo angie angus anika anil anita anja anjali anke ann anna annabel
    annabelle anne anneke annelies anneliese annemarie annette annie annika anouk ansgar anthony
    antje antoine antoinette anton antonella antonia antonio anya aoife arabella archie ariana
    ariane arianna arjan arjen arjun armand armando arnaud arnd arne arno arnold arthur arturo
    arun arvid ashish ashley astrid attila audrey august augustin aurelia aurelie aurelien ava
    axel ayse
    balazs barbara barry bart bas bastian bea beate beatrice beatrix beatriz becky begona
    belinda ben benedict benedikt benjamin benno benny benoit bernadette bernard bernardo bernd
    bernhard bert berta bertha bertrand beth bethany betsy betty bev beverly bianca bill billy
    birgit birgitta bjarne bjoern bjorn blanca bob bobby boris borja brad bradley bram brandon
    brenda brendan brent brett brian brid bridget brigitta brigitte britta brittany brooke bruce
    bruno bryan burkhard
    caitlin caleb callum calvin cameron camila camilla camille candice caoimhe cara carina carl
    carla carlo carlos carme carmen carol carole carolin carolina caroline carolyn carrie
    carsten casper catalina catarina catharina catherine cathy cecile cecilia cedric celia
    celine chantal charles charlie charlotte chelsea cherie cheryl chiara chloe chris christa
    christel christian christiane christina christine christoph christophe christopher christy
    ciara ciaran cindy claire clara clare clarissa claude claudia claudine claudio claus clemens
    clement clementine clive coen colette colin colleen concepcion connie connor conny conor
    conrad constance constantin constanze cora coralie corentin corina corinna corinne cormac
    cornelia cornelis cornelius cosima courtney craig cristian cristiano cristina curt cynthia
    cyril cyrille
    d'arcy daan dagmar daisy damian damien damon dan dana daniel daniela daniele daniella
    danielle danny daphne daria dario darius dariusz darrell darren dave david debbie deborah
    debra declan deepak deirdre denis denise dennis derek deshawn desiree detlef detlev diana
    diane dick didier diederik diego dieter dietmar dietrich dimitri dina dirk dmitri dolores
    dominic dominik dominique don donald donna dora doreen dorian doris dorota dorothea dorothee
    dorothy doug douglas duncan dustin dylan
    eamon eberhard eckhard ed eddie edgar edith edmund eduard eduardo edward edwin eileen eimear
    elaine eleanor elena eleonora eleonore eli elias elif elijah elin elina elisa elisabeth
    elise eliza elizabeth elke ella ellen ellie elliot elliott elodie eloise els elsa elsie
    elvira elzbieta emanuel emanuele emil emile emilia emiliano emilie emilio emily emma
    emmanuel emmanuelle emre encarnacion enrico enrique enzo eoin eric erica erich erik erika
    erin ernest ernesto ernst erwin esmee esperanza esteban estelle esther eszter ethan etienne
    eugen eugene eugenia eva evan evelien eveline evelyn ewa ewald ewan ewout
    fabian fabien fabienne fabio fabrice fabrizio faith fanny fatih fatima fatma federica
    federico felicia felicitas felicity felipe felix femke ferdinand fergus fernanda fernando
    filip filippo fiona fionn fleur floor flora florian floris floyd francesca francesco
    francine francis francisca francisco franck francois francoise frank franka franz franziska
    fred freddie frederic frederik frederike fredrik freya frida friederike friedrich fritz
    gabi gabor gabriel gabriela gabriele gabriella gabrielle gael gareth gary gaston gavin gemma
    genevieve geoff geoffrey georg george georgia georgina gerald geraldine gerard gerardo gerd
    gerda gerhard gerlinde germain gernot gerrit gert gertrud giacomo gianluca gilbert gilles
    gillian gina giorgio giovanna giovanni gisela giulia giuseppe gladys glen glenn gloria
    gonzalo gordon gorka grace graeme graham grainne greg gregor gregory greta grzegorz guido
    guillaume guillermo gunnar gunter gunther gustav gustavo gwen gwendolyn
    hakan hanna hannah hanneke hannelore hannes hans harald harold harriet harry harvey hasan
    hassan heather hector heidi heike heiko heiner heinrich heinz helen helena helene helga
    helge hella helmut hendrik henk hennie henning henri henrietta henriette henrik henrike
    henry herbert hermann herve hilary hilda hilde hildegard hillary holger holly horst hubert
    hugh hugo
    ian ibrahim ida ignacio ignatius igor iker ildiko ilka ilona ilse imke immanuel imogen inaki
    ines inga inge ingeborg ingo ingrid inka ioana ira irena irene irina iris irma isa isaac
    isabel isabela isabell isabella isabelle isidro ismael istvan itziar iva ivan ivana ivo
    ivonne iwona
    jack jackie jacob jacqueline jacques jaime jake jakob jakub james jamie jan jana jane janet
    janice janina janine janis jannik jared jaroslaw jasmin jasmine jason jasper jaume javier
    jay jean jeanette jeanine jeanne jeannette jeff jeffrey jelena jelle jelmer jennifer jenny
    jens jeremias jeremy jeroen jerome jerry jerzy jesper jess jessica jessie jesus jill jim
    jimmy jo joachim joan joana joanna joanne joaquin jochen jodie joe joel joelle joerg joern
    johan johann johanna johannes john johnny joke jolanda jolanta jonas jonathan jonny joost
    jordi jorg jorge joris jorn jorrit joschka jose josef josefa josefina josep joseph josephine
    josh joshua joyce juan juana juanita judith judy juergen jule jules julia julian juliana
    juliane julie julien juliet juliette julio julius june jurgen justin justine justus jutta
    kaitlyn kamil kara karel karen karim karin karina karl karla karolina karoline karsten
    karstin kasia kaspar katalin katarzyna kate katelyn katharina katherine kathleen kathrin
    kathryn kathy katie katja katrin katrina katy kay keith kelly ken kendra kenneth kerry
    kerstin kevin kilian kim kimberly kirsten kirstin kjell klaas klara klaudia klaus konrad
    konstantin kornelia kris krista kristen kristian kristin kristina kristof krystyna krzysztof
    kurt kyle kylie
    laia lara larissa larry lars laszlo laura laure laurel lauren laurence laurens laurent
    laurie laurine layla lea leah leandro leanne leila len lena lene lennard lennart leo leon
    leonard leonardo leonhard leonie leopold leslie leticia lewis leyla lia liam lieke liesbeth
    lilian liliana lillian lilly lily lina linda lindsay lionel lisa lisbeth liselotte lisette
    livia liz lizzie loic lois lola loreen lorena lorenz lorenzo loretta lorna lorraine lothar
    lotte lou louis louisa louise lourdes luc luca lucas lucia lucie lucien lucinda lucy ludger
    ludovic ludwig luigi luis luisa luise lukas luke luna lutz lydia lynn lynne
    maaike maarten macarena madeleine madeline mads maeve magali magda magdalena maggie magnus
    maike maite maja malcolm malgorzata malin malte mandy manfred manon manuel manuela mara marc
    marcel marcela marcella marcello marcelo marcin marco marcos marcus mareike marek maren
    margaret margareta margarete margarita margit margot margret margriet marguerite maria
    mariam marian mariana marianne marie marieke mariella marielle marietta marijke marika
    marilyn marina mario marion marisa marisol marit marius mariusz marjan marjolein mark
    marketa marko markus marleen marlene marlies marloes marta martha martijn martin martina
    martine marvin mary maryam mateo mateusz mathew mathias mathieu mathilde matilda matt matteo
    matthew matthias matthieu matthijs maud maureen maurice mauricio maurits max maxim maxime
    maximilian maxine maya meg megan mehmet meike meinhard mel melanie melina melinda melissa
    melody menno meredith merle mia michael michaela michal michel michele micheline michelle
    mick mieke miguel mihai mikael mike mikkel mila milan milena miles milo mina mira miranda
    mireia mireille miriam mirjam mirko mitchell mohamed mohammed moira moise molly mona monica
    monika monique montserrat morgane moritz morten muhammad murat muriel murielle mustafa
    myriam myrthe
    nadia nadine nadja nancy naomi natalia natalie natascha natasha nathalie nathan nathaniel
    neha neil nele nelly nena nerea nia niall niamh nic nicholas nick nicki nicky nico nicola
    nicolai nicolas nicole nicolette niek nienke nigel nikhil nikita niklas niko nikola nikolai
    nikolaus nikos nils nina nino noa noah noel noelia noelle noemi nora norbert noreen norma
    norman nuria
    odile oisin olaf ole oleg olga oliver olivia olivier olli omar oona orla orlando oscar oskar
    otmar otto owen
    pablo padraig paige paloma pam pamela paola paolo pascal pascale pat patrice patricia
    patrick patrik patrizia patty paul paula paulette paulina pauline paulo pavel pawel pedro
    peggy penelope penny per percy perrine pete peter petra phil philip philipp philippa
    philippe phillip phoebe phyllis pia pier pierre pieter pietro pilar piotr polly pooja
    priscilla priya priyanka przemyslaw
    quentin quincy quinten
    rachel rachid radek rafael raffaele rahul raimund rainer raj rajesh ralf ralph ramesh ramiro
    ramon ramona randy raoul raphael raphaelle raquel raul ravi ray raymond rebecca rebekka
    regina regine regis reiner reinhard reinhold reinier rejane rembrandt remco remi remy rena
    renata renate rene renee reto rhiannon rhonda rhys ricarda ricardo riccardo richard rick
    ricky rik rikke rita rob robbert robert roberta roberto robin rocio rod roderick rodney
    rodolfo rodrigo roel roeland roger rogier roisin roland rolf romain roman romana romy ron
    ronald ronny rory rosa rosalie rosalind rosamund rosario rosemarie rosemary roswitha rowan
    roxane roxanne roy ruben rudi rudiger rudolf rudy ruediger rupert russell ruth ruud ryan
    sabina sabine sabrina sally salvador salvatore sam samantha samira samuel sana sander sandra
    sandrine sandy sanjay sanna sanne santiago saoirse sara sarah sascha saskia savannah scott
    sean sebastiaan sebastian sebastien selina selma serena serge sergei sergio severin severine
    shane shannon sharon shaun shawn sheila shelly sherry shirley sibylle sidney siegfried
    siegrid sigrid sigrun silas silke silvana silvia silvio simon simona simone simonetta sina
    sinead siobhan sixten sjoerd slawomir sofia sofie solange soledad solene sonia sonja sophia
    sophie soren stacey stacy stan stanislav stanley stef stefan stefania stefanie stefano
    steffen steffi stella stephan stephane stephanie stephen steve steven stijn stuart sue sunil
    suresh susan susana susann susanna susanne susi suzanna suzanne suzie svea sven svenja
    svetlana swantje swen sybille sylvain sylvia sylvie
    tabea tamara tania tanja tanya tara tarek tasha tatiana tatjana ted terence teresa teresita
    terry tess tessa thea theo theodor theodora theresa therese theresia thibault thierry thijs
    thilo thomas thorsten tiago tiffany till tilman tim timo timon timothy tina tine tjeerd
    tobias toby todd tom tomas tomasz tommaso tommy toni tony torben torsten tracey tracy trevor
    trijntje tristan trudy tycho tyler
    udo ulf uli ulla ulrich ulrike umberto unai urs ursula uta ute uwe
    valentin valentina valentine valeria valerie vanessa vera verena veronica veronika veronique
    vesna vicente vicki vicky victor victoria vijay vikram viktor viktoria vince vincent
    vincenzo viola violeta violetta virginie vito vittoria vivek vivian viviane vivien vivienne
    volker
    walter waltraud wanda wendy wenke werner wes wesley whitney wibke wiebke wietse wilfried
    wilhelm willem willemijn william willy wilma winfried wojciech wolf wolfgang wouter
    xabier xavier ximena
    yann yannick yasmin yasmine yolanda yolande yorick youssef yusuf yves yvette yvonne
    zachary zainab zbigniew zoe zoltan zuzana
    bence csaba dezso erzsebet ferenc gyorgy gyula imre janos jozsef kinga krisztina lajos
    magdolna marton matyas miklos orsolya piroska sandor tamas tibor vilmos zsofia zsolt
    zsuzsanna
    """
)

# Two given names that are one: who is called "Juan Carlos" is not greeted as "Juan".
DOUBLE = frozenset(
    tuple(pair.split("-"))
    for pair in names(
        """
        anne-marie anna-maria anna-lena ann-kathrin ann-christin anne-laure anne-sophie anne-lise
        anne-claire ana-maria ana-isabel ana-belen eva-maria karl-heinz karl-josef klaus-dieter
        klaus-peter hans-peter hans-georg hans-joachim hans-jurgen hans-juergen hans-dieter
        hans-werner heinz-peter franz-josef ernst-august
        jean-pierre jean-paul jean-luc jean-claude jean-marc jean-louis jean-michel jean-philippe
        jean-francois jean-christophe jean-baptiste jean-jacques jean-yves jean-marie jean-charles
        marie-claire marie-laure marie-christine marie-france marie-claude marie-louise marie-helene
        marie-therese marie-pierre marie-sophie pierre-yves pierre-emmanuel paul-henri
        juan-carlos juan-jose juan-antonio juan-manuel juan-luis juan-pablo juan-francisco
        juan-ignacio jose-luis jose-antonio jose-manuel jose-maria jose-miguel jose-carlos
        jose-ramon jose-angel jose-ignacio jose-francisco jose-javier miguel-angel luis-miguel
        luis-alberto luis-fernando francisco-javier francisco-jose pedro-luis carlos-alberto
        victor-manuel marco-antonio maria-jose maria-teresa maria-angeles maria-carmen maria-luisa
        maria-isabel maria-pilar maria-elena maria-dolores maria-victoria maria-cristina rosa-maria
        mary-ann mary-anne mary-jane mary-lou mary-beth mary-kate john-paul sarah-jane billie-jean
        """
    )
)
# First halves of many more: with another given name behind them nobody knows which it is.
HALVES = names(
    """
    jean juan jose maria marie ana anna anne mary hans karl klaus franz heinz luis eva rosa gian
    pierre francisco miguel
    """
)
