"""The row of Portuguese; ``row`` says what each field means."""

from __future__ import annotations

from ghostwatch.core.replies.dates.row import DAY, MONTH, Away, Language, Later

PORTUGUESE = Language(
    code="pt",
    speaks="teria jeito dava consigo responderemos isso lhe meu foi sao "
    "mas ou este isto se tem temos muito mais como quando ha podemos sobre segundo pelo"
    " pela o os as um uma de do da que em no na nos nas e estou estarei por para com nao seu ate "
    "volto escritorio ferias fora obrigado obrigada ola semana mes proxima proximo regresso"
    " ausente "
    "bom dia segunda-feira terca-feira nosso a ao retorno falamos depois me podemos fechado "
    "contacte-nos ligue ligue-me contactar-me",
    months=(
        "janeiro|jan", "fevereiro|fev", "marco|mar", "abril|abr", "maio|mai", "junho|jun",
        "julho|jul", "agosto|ago", "setembro|set", "outubro|out", "novembro|nov",
        "dezembro|dez",
    ),
    weekdays=(
        "segunda(?:-feira| feira)?", "terca(?:-feira| feira)?", "quarta(?:-feira| feira)?",
        "quinta(?:-feira| feira)?", "sexta(?:-feira| feira)?", "sabado", "domingo",
    ),
    ahead=("hoje", "amanha", "depois de amanha"),
    numbers={
        "um": 1, "uma": 1, "dois": 2, "duas": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6,
        "sete": 7, "oito": 8, "dez": 10, "doze": 12,
    },
    units=("dias?", "seman(?:a|inha)s?", "mes(?:es)?", "trimestres?", "anos?"),
    idioms={
        "(?:em|dentro de|daqui a) quinze dias": (14, DAY),
        "(?:em|dentro de|daqui a) meio ano": (6, MONTH),
        "(?:em|dentro de|daqui a) uma quinzena": (14, DAY),
    },
    bare="(?:o dia |no dia |ao dia |dia |o |ao |a ){D}",
    within="d[ae]-(?:nos|me)|deem-(?:nos|me)|em|dentro de|daqui a|daqui por|apos|em cerca de",
    lasting="fora|ausente|de ferias|por|durante|uns|umas",
    between="entre",
    both="e",
    to="a|ou|-",
    next="(?:a |o |na |no |da |do )?(?:proxim[oa]|seguinte) {U}|(?:a |o |na |no |da |do )?{U}"
    " (?:que vem|proxim[oa]|seguinte)",
    this="est[ae] {U}",
    rest="tod[ao] (?:a|o|esta) {U}|(?:o )?resto da {U}|(?:o |ao )?(?:fim|final) (?:da |desta ){U}"
    "|(?:o )?fim de semana",
    early="(?:no |o |ao )?(?:inicio|comeco|principio)s?(?: de| do mes de)?|(?:nos )?primeiros dias"
    " de",
    mid="(?:a |na )?segunda (?:quinzena|metade)(?: de)?|(?:em )?meados(?: de)?",
    late="(?:no |o |ao |em )?(?:fim|final|finais|fins)(?: de| do mes de)?",
    last="ultima",
    quarters="[qt] ?{Q}|{Q}[ºo]? trimestre",
    halves="[hs] ?{Q}|{Q}[ºo]? (?:semestre|metade do ano)",
    week="semana {W}",
    ordinals=("primeir[oa]", "segund[oa]", "terceir[oa]", "quart[oa]"),
    seasons=("primavera", "(?:as )?ferias (?:de verao|grandes)|verao", "outono", "inverno"),
    feasts=(
        "(?:a |da )?pascoa", "(?:o |do )?natal", "(?:o |do )?ano novo|reveillon",
        "pentecostes", "(?:as |das )?(?:festas|ferias de natal|festas de fim de ano)",
    ),
    new_year="(?:o |no |do )?(?:novo ano|ano novo|proximo ano|ano que vem)",
    the="o|dia|no dia|ao|a|ao dia",
    of="de|do",
    mark="º|o",
    days={"primeiro": 1},
    week_of="(?:a |na )?semana de",
    week_after="(?:a |na )?semana (?:a seguir(?: a[o]?)?|depois de|seguinte(?: a)?|apos)",
    away=Away(
        until="(?:fim|ultimo dia) ?:|ate(?: ao?| o)?",
        inclusive="(?:fim|ultimo dia) ?:|inclusive|inclusivamente|incluindo|incluid[oa]",
        before="antes de|ate",
        unable="nao\\b.{0,25}",
        promise="a (?:contactar|contatar|falar|escrever|ligar)\\S*|(?:seu|vosso) retorno|ligo",
        back="(?:encontrar|contactar|contatar)-(?:me|nos) (?:de novo|novamente)|(?:de novo"
        "|novamente) acesso|acesso (?:ao e-?mail )?(?:de novo|novamente)"
        "|primeiro dia (?:util|de trabalho)|retom(?:o|arei|amos|aremos) (?:o trabalho"
        "|as? (?:atividades?|funcoes)|o servico)|(?:volto|volta|regresso|retorno"
        "|reabertura)(?= ?:)|estarei (?:de volta|novamente|de novo)|ja (?:estou|estarei|ca estou)"
        "|(?:de novo|novamente) (?:ao|no|na|em|disponiv\\w+)|volt(?:arei|o|amos"
        "|aremos)(?= (?:ao trabalho|ao escritorio|a trabalhar))|a trabalhar de novo|reinici\\w+"
        "|devo (?:voltar|regressar|retornar)|(?:volto|voltarei|voltamos"
        "|voltaremos)(?! a \\w+[aei]r)|(?<!seu )(?<!vosso"
        " )regress(?:o|arei|amos|aremos)"
        "|(?<!seu )(?<!vosso )retorn(?:o|arei|amos|aremos)|de volta|(?:meu|o meu) (?:regresso"
        "|retorno)"
        "|(?:novamente|de novo) (?:disponivel|no escritorio|contactavel|operacional)"
        "|disponivel (?:novamente|de novo)|reabr\\w+|reabertura|retomo",
        absent="descanso|longe d[oa]|doenca|mudancas|de mudanca|feriado|encerramos|fechamos"
        "|num (?:curso|seminario)"
        "|nao (?:trabalh\\w+|atend\\w+|tere[i]"
        "|tenho|me encontr\\w+|estarei|estou|estamos|vou estar)|ficar\\w+ fora|recesso|ponte"
        "|hospital\\w*|cirurgia|operacao|folga|em (?:ferias|congresso|formacao)|feriado"
        "|afastad[oa]|desligad[oa]|desconectad[oa]|congresso|gozo de ferias|sem acesso"
        "|nao tenho acesso|de baixa|"
        "ausente|ausencia|ferias|fora do escritorio|fora|em viagem|de viagem|licenca|baixa"
        "|doente"
        "|maternidade|paternidade|fechad[oa]s?|encerrad[oa]s?|encerramento|nao (?:estou"
        "|estarei)(?: no "
        "escritorio| disponivel)?|formacao|numa feira|viajando|ooo|recesso",
        me="eu|estou|estarei|estamos|estaremos|nosso|a (?:nossa )?empresa|os nossos escritorios"
        "|minha"
        " ausencia|nos|estara encerrada",
        i="eu|estou|estarei",
        roles="(?:o meu|a minha|meu|minha|o nosso|a nossa|nosso|nossa|o|a) (?:tecnic[oa]"
        "|engenheir[oa]|motorista|diret\\w+|gerente|contabilista|secretari[oa]|marido|mulher"
        "|esposa?|soci[oa]|comprador\\w*|irma|irmao|pai|mae|filh[oa])",
        others="(?:a minha|o meu|minha|meu) (?:coleg[ao]|substitut[oa]|chefe|assistente)|coleg[ao]"
        "|ele|ela"
        "|sr\\.?|sra\\.?|substitut[oa]|contacte|contate|escreva|ligue|procure",
        long="maternidade|paternidade|sabatic\\w+|parental",
        elsewhere="morada|endereco|telefone|valid[oa]|proposta|promocao|prazo|contrato|desconto"
        "|horario|vence|estive|preco"
        "|seu retorno"
        "|saldos|entrega",
        joint="e|mas|ou|depois",
        start="a partir d[eo]",
        answer="ler|responder\\w*|terei acesso|volto a ler|voltarei a ler|retom\\w+|respond\\w*"
        "|lerei|leio|atend\\w*|trat\\w*"
        "|verei",
        returns="volta|regressa|voltara|retorna",
        third="esta|estara|volta|regressa|retorna|vai|foi|tem|vem|fica|ficara",
    ),
    later=Later(
        ask="se fala|a gente se|volt(?:e|em)|vemos|olhamos|dirij\\w*|(?:re)?contact\\w*"
        "|(?:re)?contat\\w*|lig(?:ue|ar"
        "|uem|o|a|amos"
        "|aremos|uem)\\S*|telefon\\w*|fal(?:ar|amos|emos|arei|aremos|aria\\w*|e|em)(?:-\\w+)?"
        "|escrev\\w*(?:-\\w+)?|escrever\\S*|reenvi\\w*|(?:mand|envi)\\w* (?:\\w+ ){0,2}(?:de novo"
        "|novamente|outra vez)|volt\\w* (?:a|ao|aos)|volt\\w* (?:\\w+ )?(?:falar|conversar"
        "|contactar)|retom\\w*|retorn\\w*|procur\\w*|insist\\w*|(?:re)?lembr\\w*|record\\w*"
        "|(?<!a )pergunt\\w*|convers\\w*|reun\\w*|encontr\\w*|marc(?:ar|amos|a|aremos|armos)"
        "|agend\\w*|combin(?:ar|amos|armos)|ver(?:mos|emos|-nos)|vemo-nos|bat\\w* a porta|toque"
        "|noticias|retorno|tent\\w*|revisit\\w*|reavali\\w*|analis\\w*|cham\\w*|de novo|novamente"
        "|outra vez|um alo|em cima da mesa|em contacto|em contato|reuniao|cafe"
        "|entr\\w* em conta\\w*|voltar ao assunto|ao assunto|dar (?:um|uma|noticias)|de noticias"
        "|passe|visit\\w*|que tal|esper(?:ar|e|emos)|aguard\\w+|tera|vamos ver|vemos isso|noticias"
        "|entre em"
        " contacto|entrar em contacto|"
        "contact\\w*|contat\\w*|lig(?:ue|ar|uem|o)\\S*|fal(?:amos|ar|emos|em|e)"
        "|escrev\\w*(?:-\\w+)?|volt(?:e|em|ar|amos|emos) a"
        "|retom\\w*|reunir|reuniao|recorde\\w*|lembr\\w*|respond\\w*|resposta|conversa\\w*|digo"
        "|aviso|vemo\\w*|marcar|procur\\w*"
        "|retorno para|insist\\w*|agend\\w*",
        hold="d[ae]-(?:nos|me)|deem-(?:nos|me)|esper\\w*|aguard\\w*|deix\\w*|adi(?:ar|amos|ado|ada"
        "|aremos|e)|posterg\\w*|congel\\w*|em pausa|em espera|em banho-maria|suspen\\w*|empurr\\w*"
        "|paciencia",
        suits="(?:da|dava)(?:-lhe|-te)? jeito|serve|pode ser|fica bem",
        at="entao|nessa altura|nesse momento|nessa data|nesse dia|por essa altura|nessa semana",
        gone="(?:\\w+ )?(?:passad[oa]s?|terminad[oa]s?|acabad[oa]s?)|(?:passar(?:em)?"
        "|terminar(?:em)?|acabar(?:em)?)",
        no="nao|nada|nunca|nem|impossivel|dificil|ninguem|nenhum\\w*|cedo demais",
        before="antes(?= ?[.,!;]|$)|antes (?:de|do|da|das|dos)|ate(?: o| a| ao)?|antes d[aeo]s?",
        decide="sei mais|saber\\w*|o mais cedo|so (?:em|depois|a partir|no|na)|dava jeito|da jeito"
        "|mais tempo|agenda"
        "|convem|prefiro|preferia|quando muito|capacidade|nao temos tempo|mais calm\\w+|"
        "decid\\w*|decisao|adi(?:ar|amos)|prefer\\w+|orcament\\w*|verba|melhor|talvez"
        "|depois|nao antes|prioridade"
        "|aprov\\w*|avali\\w*|so (?:em|depois"
        ")|saberemos",
        meets="(?:administracao|conselho|comite|direcao|comissao|nos)\\b.{0,25}(?:reune-se|se"
        " reune|reunimos|tem lugar)|(?:reuniao"
        "|conselho) de",
        then="mais tarde|posteriormente|depois disso|apos isso|a seguir|depois(?! d)|em seguida",
        after="depois(?: d[aeo]s?)?|apos(?: o| a| as)?|passad[oa]s?(?: o| a| as)?|uma vez",
        denied="senhora?|modelo|versao|pagina|avenida|rua|praca|nao(?: em| no)?|cada"
        "|tod[oa]s [oa]s",
        impossible="nao (?:da|posso|podemos|e possivel)|(?:e )?impossivel",
        over="comecamos|falamos em (?:janeiro|marco)|desde|obrigad[oa] pel[ao]|passad[oa]"
        "|ultim[oa]|foi|tivemos|estive\\w*|recebe"
        "mos|como combinado",
        elsewhere="expir\\w*|venc\\w*|termina|precis(?:amos|o) d[aeo]s?|casamento|bilhetes?|voo"
        "|comboio|trem|pacote|amostras?"
        "|concerto|cheg\\w+"
        "|garantia|inaugur\\w*|(?:por favor|pode\\w*|poderia\\w*|preciso"
        "|precisamos)[^.,]{0,40}\\bate|faz anos|vale|valid\\w+|validade|entreg\\w*|fatur\\w*"
        "|factur\\w*|pag\\w+|encomend\\w*|valid[oa]|contrato|preco"
        "|custa|desconto|vence|aniversario|"
        "feliz|boas|ferias|envio",
    ),
)  # fmt: skip
