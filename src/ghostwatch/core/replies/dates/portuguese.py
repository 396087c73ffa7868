"""The row of Portuguese; ``row`` says what each field means."""

from __future__ import annotations

from ghostwatch.core.replies.dates.row import Away, Language, Later

PORTUGUESE = Language(
    code="pt",
    speaks="mas ou este isto se tem temos muito mais como quando ha podemos sobre segundo pelo"
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
    units=("dias?", "semanas?", "mes(?:es)?", "trimestres?", "anos?"),
    idioms={
        "(?:em|dentro de|daqui a) quinze dias": 14, "(?:em|dentro de|daqui a) meio ano": 182,
        "(?:em|dentro de|daqui a) uma quinzena": 14,
    },
    bare="(?:o dia |no dia |ao dia |dia |o |ao |a ){D}",
    within="em|dentro de|daqui a|daqui por|apos|em cerca de",
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
    quarters="[qt] ?{Q}|{Q}[ºo]? trimestre",
    halves="[hs] ?{Q}|{Q}[ºo]? (?:semestre|metade do ano)",
    week="semana {W}",
    ordinals=("primeiro", "segundo", "terceiro", "quarto"),
    seasons=("primavera", "verao", "outono", "inverno"),
    feasts=(
        "(?:a |da )?pascoa", "(?:o |do )?natal", "(?:o |do )?ano novo|reveillon",
        "pentecostes", "(?:as |das )?(?:festas|ferias de natal|festas de fim de ano)",
    ),
    new_year="(?:o |no |do )?(?:novo ano|ano novo|proximo ano|ano que vem)",
    the="o|dia|no dia|ao|a|ao dia",
    of="de|do",
    mark="º|o",
    week_of="(?:a |na )?semana de",
    week_after="(?:a |na )?semana (?:depois de|seguinte(?: a)?|apos)",
    away=Away(
        until="ate(?: ao?| o)?",
        inclusive="inclusive|inclusivamente|incluindo|incluid[oa]",
        before="antes de|ate",
        unable="nao\\b.{0,25}",
        promise="a (?:contactar|contatar|falar|escrever|ligar)\\S*|(?:seu|vosso) retorno|ligo",
        back="(?:volto|voltarei|voltamos|voltaremos)(?! a \\w+[aei]r)|(?<!seu )(?<!vosso"
        " )regress(?:o|arei|amos|aremos)"
        "|(?<!seu )(?<!vosso )retorn(?:o|arei|amos|aremos)|de volta|(?:meu|o meu) (?:regresso"
        "|retorno)"
        "|(?:novamente|de novo) (?:disponivel|no escritorio|contactavel|operacional)"
        "|disponivel (?:novamente|de novo)|reabr\\w+|reabertura|retomo",
        absent="sem acesso|nao tenho acesso|de baixa|"
        "ausente|ausencia|ferias|fora do escritorio|fora|em viagem|de viagem|licenca|baixa"
        "|doente"
        "|maternidade|paternidade|fechad[oa]s?|encerrad[oa]s?|encerramento|nao (?:estou"
        "|estarei)(?: no "
        "escritorio| disponivel)?|formacao|numa feira|viajando|ooo|recesso",
        me="eu|estou|estarei|estamos|estaremos|nosso|a (?:nossa )?empresa|os nossos escritorios"
        "|minha"
        " ausencia|nos|estara encerrada",
        i="eu|estou|estarei",
        others="(?:a minha|o meu|minha|meu) (?:coleg[ao]|substitut[oa]|chefe|assistente)|coleg[ao]"
        "|ele|ela"
        "|sr\\.?|sra\\.?|substitut[oa]|contacte|contate|escreva|ligue|procure",
        long="maternidade|paternidade|sabatic\\w+|parental",
        elsewhere="valid[oa]|proposta|promocao|prazo|contrato|desconto|horario|vence|estive|preco"
        "|seu retorno"
        "|saldos|entrega",
        joint="e|mas|ou|depois",
    ),
    later=Later(
        ask="que tal|esper(?:ar|e|emos)|aguard\\w+|tera|vamos ver|vemos isso|noticias|entre em"
        " contacto|entrar em contacto|"
        "contact\\w*|contat\\w*|lig(?:ue|ar|uem|o)\\S*|fal(?:amos|ar|emos|em|e)"
        "|escrev\\w*(?:-\\w+)?|volt(?:e|em|ar|amos|emos) a"
        "|retom\\w*|reunir|reuniao|recorde\\w*|lembr\\w*|respond\\w*|resposta|conversa\\w*|digo"
        "|aviso|vemo\\w*|marcar|procur\\w*"
        "|retorno para|insist\\w*|agend\\w*",
        decide="capacidade|nao temos tempo|mais calm\\w+|"
        "decid\\w*|decisao|adi(?:ar|amos)|prefer\\w+|orcament\\w*|verba|melhor|talvez"
        "|depois|nao antes|prioridade"
        "|aprov\\w*|avali\\w*|so (?:em|depois"
        ")|saberemos",
        meets="(?:administracao|conselho|comite|direcao|comissao|nos)\\b.{0,25}(?:reune-se|se"
        " reune|reunimos|tem lugar)|(?:reuniao"
        "|conselho) de",
        then="depois(?! d)|em seguida",
        after="depois(?: d[aeo]s?)?|apos(?: o| a| as)?|passad[oa]s?(?: o| a| as)?|uma vez",
        denied="nao(?: em| no)?|cada|tod[oa]s [oa]s",
        impossible="nao (?:da|posso|podemos|e possivel)|(?:e )?impossivel",
        over="comecamos|falamos em (?:janeiro|marco)|desde|obrigad[oa] pel[ao]|passad[oa]"
        "|ultim[oa]|foi|tivemos|estive\\w*|recebe"
        "mos|como combinado",
        elsewhere="entreg\\w*|fatur\\w*|factur\\w*|pag\\w+|encomend\\w*|valid[oa]|contrato|preco"
        "|custa|desconto|vence|aniversario|"
        "feliz|boas|ferias|envio",
    ),
)  # fmt: skip
