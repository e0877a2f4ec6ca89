"""Given names that are said alike and written in several ways.

Category ``given-spelling``: each way to the first one of its row. These are no short forms: who is
called Steve may be Steven, but who is called Stephen is not written Steven. Names that sound alike
and tell a man from a woman (Francis and Frances, Joe and Jo) stand in no row, for they may be
a couple; nor do names that other languages write otherwise (Victor, Viktor), which are a matter of
romanisation.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

_ROWS: Final = """
abigail abigael
aidan aiden
alan allan allen
alastair alistair alasdair alister
alice alyce
alison allison alyson allyson
amy aimee
anabel annabel annabelle
ann anne
anthony antony
ashley ashleigh
barbara barbra
beverley beverly
brandon branden
brendan brendon brenden
brett bret
brian bryan
bridget bridgette bridgett
brittany britney brittney
caitlin kaitlyn katelyn caitlyn kaitlin
callum calum
carl karl
carla karla
carol carole
casey kasey
catherine katherine kathryn catharine katharine cathryn
cathy kathy cathie kathie
cecilia cecelia
charlie charley
cheryl sheryl cheryll
chris kris
christy kristy kristie
christine kristine
christopher kristopher
cindy cyndi
claire clare clair
colin collin
connor conor conner
corey cory
craig kraig
damian damien
darren darran daren darrin
darryl daryl
dean deane
debbie debby
deborah debra
denis dennis
derek derrick
diana dianna
diane dianne
dillon dylan
dominic dominick dominik
duane dwayne
edmund edmond
eileen eilene
elizabeth elisabeth
elliot elliott eliot
emily emilie
eoin owen eoghan
eric erik erick
ernest earnest
esther ester
fay faye
frederick frederic fredrick fredric
gail gayle
gary garry
gemma jemma
geoff jeff
geoffrey jeffrey jeffery
gerry jerry
gill jill
gillian jillian
glen glenn
graham graeme grahame
greg gregg
gregory greggory
haley hayley hailey
harriet harriett
hilary hillary
holly hollie
hugh huw
ian iain
isabel isobel isabelle isabell
jacquelyn jacqueline jaclyn
jamie jaime
jane jayne
jason jayson
jenifer jennifer
jenny jenni jennie
jesse jessie
joanne joann
jodie jody jodi
john jon
johnny jonny johnnie
jonathan jonathon johnathan johnathon
judy judi judie
julie juli
karen karin caren
kate cate
kathleen cathleen
kay kaye
kelly kelley kellie
kevin kevan
kim kym
kimberly kimberley
kirsten kirstin kirstyn
kirsty kirstie
krystal crystal
kurt curt
kurtis curtis
laurence lawrence
laurie lawrie
leah lea
leanne lianne
lee leigh
leslie lesley
lewis louis
linda lynda
lindsay lindsey linsey lyndsay lyndsey
lucy lucie
lynn lynne lyn
madeleine madeline madelyn
marc mark
margaret margret
margo margot
marian marion
marianne maryanne maryann
marilyn marilynn
martin martyn
matthew mathew
maurice morris
may mae
megan meghan meaghan
michelle michele
mitchell mitchel
moira moyra
natalie nathalie
nathaniel nathanael
neil neal neale
nicholas nicolas nickolas
nick nik
nicky nikki nicki
nicola nichola
nicole nichole
nora norah
pauline paulene
philip phillip
philippa phillipa
rachel rachael
ralph ralf
randall randal
ray rae
rebecca rebekah
rhona rona
rhys reece reese rees
rick ric
ricky rickie
robby robbie
robin robyn
rodger roger
rory ruairi
russell russel
sally sallie
sarah sara
sean shaun shawn
shane shayne
sharon sharron
sheila shelagh sheelagh
sid syd
sidney sydney
sophie sofie
stacey stacy
stephanie stefanie
stephen steven
stewart stuart
susan suzan
susanna susannah suzanna
suzanne susanne
teresa theresa
thom tom
tracy tracey tracie
una oona
vicky vickie vicki
vivian vivien vivienne
willie willy
zachary zackary
zack zac zach zak
zoe zoey
"""


def _spellings() -> dict[str, str]:
    return {word: row.split()[0] for row in _ROWS.strip().split("\n") for word in row.split()}


TABLES: Final[dict[str, dict[str, str]]] = {"given-spelling": _spellings()}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
