"""English words that are spelt one way in Britain and another in America."""

from __future__ import annotations

from typing import Final

__all__ = ["BOTH", "ENDINGS", "INSIDE", "IRREGULAR"]

_OUR: Final = (
    "", "s", "ed", "ing", "er", "ers", "able", "ably", "ite", "ites", "ful", "fully", "less", "al",
    "ally", "hood", "hoods", "ly", "ist", "ists", "ism",
    "ings", "itism", "y", "ies",
)  # fmt: skip
_ISE: Final = ("e", "es", "ed", "er", "ers", "ing", "ation", "ations", "ational", "able")
_YSE: Final = ("e", "ed", "er", "ers", "ing")
_DOUBLED: Final = ("ed", "ing", "ings", "er", "ers", "or", "ors", "ist", "ists", "ous", "ously")
#: Pieces inside a word, in the British and the American form.
INSIDE: Final = {
    "haem": "hem", "paed": "ped", "anaem": "anem", "kaem": "kem", "aesth": "esth",
    "gynaec": "gynec", "faec": "fec", "palaeo": "paleo", "oestr": "estr", "foet": "fet",
    "oedem": "edem", "oesoph": "esoph", "rrhoea": "rrhea", "homoeo": "homeo",
}  # fmt: skip

#: Endings in the British and the American form, and how many letters stand before them at least.
ENDINGS: Final[tuple[tuple[str, str, int], ...]] = (
    *((f"our{end}", f"or{end}", 2) for end in _OUR),
    *((f"is{end}", f"iz{end}", 3) for end in _ISE),
    *((f"ys{end}", f"yz{end}", 3) for end in _YSE),
    *(
        (f"{letter}re{end}", f"{letter}er{end}", 2)
        for letter in ("t", "b", "ch", "p", "g", "v")
        for end in ("", "s")
    ),
    *(("tred", "tered", 2), ("tring", "tering", 3)),
    *((f"ll{end}", f"l{end}", 3) for end in _DOUBLED),
    *((f"ogue{end}", f"og{end}", 3) for end in ("", "s")),
)

#: Pairs that follow no rule.
IRREGULAR: Final[dict[str, str]] = {
    "programme": "program", "programmes": "programs", "defence": "defense", "defences": "defenses",
    "offence": "offense", "offences": "offenses", "pretence": "pretense", "grey": "gray",
    "greys": "grays", "greyer": "grayer", "plough": "plow", "ploughs": "plows",
    "ploughed": "plowed", "ploughing": "plowing", "pyjamas": "pajamas", "aluminium": "aluminum",
    "jewellery": "jewelry", "sceptic": "skeptic", "sceptics": "skeptics",
    "sceptical": "skeptical", "scepticism": "skepticism", "mould": "mold", "moulds": "molds",
    "mouldy": "moldy", "moulded": "molded", "moulding": "molding", "moustache": "mustache",
    "moustaches": "mustaches", "cosy": "cozy", "sulphur": "sulfur", "sulphate": "sulfate",
    "aeroplane": "airplane", "aeroplanes": "airplanes", "ageing": "aging", "tyres": "tires",
    "manoeuvre": "maneuver", "manoeuvres": "maneuvers", "manoeuvred": "maneuvered",
    "manoeuvring": "maneuvering", "mum": "mom", "mums": "moms", "artefact": "artifact",
    "artefacts": "artifacts", "mollusc": "mollusk", "molluscs": "mollusks", "fulfil": "fulfill",
    "fulfils": "fulfills", "fulfilment": "fulfillment", "enrol": "enroll", "enrols": "enrolls",
    "enrolment": "enrollment", "instalment": "installment", "instalments": "installments",
    "skilful": "skillful", "skilfully": "skillfully", "wilful": "willful",
    "wilfully": "willfully", "distil": "distill", "instil": "instill", "woollen": "woolen",
    "marvellous": "marvelous", "cancelled": "canceled", "councillor": "councilor",
    "councillors": "councilors", "encyclopaedia": "encyclopedia", "mediaeval": "medieval",
    "archaeology": "archeology", "archaeologist": "archeologist", "speciality": "specialty",
    "specialities": "specialties", "furore": "furor",
    "draughty": "drafty", "smoulder": "smolder", "smouldering": "smoldering",
    "smouldered": "smoldered",
    "practised": "practiced", "practising": "practicing", "catalogued": "cataloged",
    "cataloguing": "cataloging", "defenceless": "defenseless", "worshipped": "worshiped",
    "worshipping": "worshiping", "worshipper": "worshiper", "worshippers": "worshipers",
    "omelette": "omelet", "omelettes": "omelets", "carburettor": "carburetor",
    "greying": "graying", "greyish": "grayish", "manoeuvrable": "maneuverable",
    "manoeuvrability": "maneuverability", "sulphide": "sulfide", "sulphuric": "sulfuric",
    "sulphurous": "sulfurous", "centrepiece": "centerpiece", "centrepieces": "centerpieces",
    "fibreglass": "fiberglass", "sombrely": "somberly", "wilfulness": "willfulness",
    "moult": "molt", "moulting": "molting", "ploughman": "plowman", "epaulette": "epaulet",
    "epaulettes": "epaulets", "chequebook": "checkbook", "chequebooks": "checkbooks",
}  # fmt: skip

#: Words that look like a form of one side and are words of both: a meter measures a metre.
BOTH: Final = frozenset(
    {
        "meter", "timbre", "timbres", "timber", "timbers", "comprise", "comprize", "apprise",
        "apprize", "expertise", "expertize", "contour", "analyses", "paralyses", "rigor", "outre",
        "outer", "eagre", "eager", "livre", "livres", "liver", "livers", "seise", "seize",
        "scoured", "scouring", "scourer", "scourers", "sourer", "refilled", "refilling",
        "pirogue", "floury", "flory", "marshaller", "lintelled",
    }
)  # fmt: skip
