"""Pairs of names and how they stand to each other, by class."""

from __future__ import annotations

import pytest

from checker.kinds import person
from checker.values import Verdict

SAME, COMPATIBLE, CONFLICT, UNKNOWN = (
    Verdict.SAME, Verdict.COMPATIBLE, Verdict.CONFLICT, Verdict.UNKNOWN,
)  # fmt: skip

#: Class, verdict, pairs with a bar between the two names.
PAIRS = [
    ("Cyrillic", SAME, """
        Sergei Ryabkov|Sergey Riabkov
        Yuri Andreyev|Yuriy Andreev
        Nikolai Chernyshevsky|Nikolay Chernyshevskii
        Mikhail Shcherbakov|Mihail Schtscherbakow
        Dmitri Zhukov|Dmitriy Zhukoff
        Путин|Putin
        Владимир Путин|Vladimir Putin
        Сергей Рябков|Sergei Ryabkov
        Юлия Тимошенко|Yulia Timoshenko
        Зоран Ђинђић|Zoran Djindjić
    """),
    ("Cyrillic, other forms", COMPATIBLE, """
        Aliaksandr Lukashenka|Alexander Lukashenko
        Vladimir Savchenko|Uladzimir Sauchenko
        Sergei Ryabkov|Serhiy Ryabkov
        Sergei Ryabkov|Sergei Alexeyevich Ryabkov
    """),
    ("Cyrillic, two people", CONFLICT, """
        Ivan Petrov|Anna Petrova
        Andrei Sokolov|Andrei Sokolovsky
        Sergei Ivanov|Sergei Ivanenko
    """),
    ("accents", SAME, """
        José Muñoz|Jose Munoz
        Łukasz Żak|Lukasz Zak
        Trần Quang|Tran Quang
        Recep Erdoğan|Recep Erdogan
    """),
    ("accents that tell a sound", COMPATIBLE, """
        Dragan Jovičić|Dragan Jovicic
        Miloš Zeman|Milos Zeman
        Trần Đại Quang|Tran Dai Quang
    """),
    ("Greek", SAME, """
        Αλέξης Τσίπρας|Alexis Tsipras
        Γιώργος Παπανδρέου|Giorgos Papandreou
    """),
    ("Georgian and Armenian", SAME, """
        მიხეილ სააკაშვილი|Mikheil Saakashvili
        Նիկոլ Փաշինյան|Nikol Pashinyan
    """),
    ("Arabic", SAME, """
        Mohammed Hussein|Muhammad Husayn
        Osama Saleh|Usama Saleh
        Youssef Mansour|Yusuf Mansur
        Abd al-Rahman Nasri|Abdul Rahman Nasri
        Bashar al-Assad|Bashar Al-Assad
        Maher al-Assad|Maher Assad
        Jafar Tariq|Jaafar Tarek
    """),
    ("Arabic, other forms", COMPATIBLE, """
        Lina Alhamwi|Lina al Hamwi
        Abdul Wahid Noori|Wahid Noori
        Chafik Bouchareb|Shafik Boushareb
        Karim Hanouni|Karim Anouni
        Haji Karim Achakzai|Karim Khan Achakzai
        Hamidreza Karimi|Hamid Reza Karimi
        Omar Kamil al-Razzaz|Omar al-Razzaz
        محمد سالم|Muhammad Salim
    """),
    ("Arabic, two people", CONFLICT, """
        Uday Hussein|Qusay Hussein
        Ahmed Jabari|Hassan Jabari
        Khalid al-Masri|Khalid al-Nasri
    """),
    ("Somali", SAME, """
        Hassan Mohamud|Xasan Mohamud
        Ali Osman|Cali Cusman
    """),
    ("Hebrew", COMPATIBLE, """
        בנימין נתניהו|Binyamin Netanyahu
    """),
    ("Indian", SAME, """
        Lakshmi Chaudhry|Laxmi Choudhury
        Amit Banerjee|Amit Bandyopadhyay
    """),
    ("Chinese", COMPATIBLE, """
        Peng Dehuai|Peng Te-huai
        Deng Xiaoping|Teng Hsiao-ping
        Zhou Enlai|Chou En-lai
        Xi Jinping|Jinping Xi
        习近平|Xi Jinping
        李克强|Li Keqiang
    """),
    ("Korean", COMPATIBLE, """
        Pak Yong Chol|Park Young-chul
        Chong Jin Ri|Jong Jin Lee
        김정은|Kim Jong-un
    """),
    ("Korean, other marks", SAME, """
        Kim Jong-un|Kim Jŏng-ŭn
        Kim Jong-il|Kim Jong Il
        문재인|Moon Jae-in
    """),
    ("Korean, a syllable more", UNKNOWN, """
        Kim Sok Chol|Kim Chol
    """),
    ("Korean, two people", CONFLICT, """
        Kim Yong-chol|Kim Tong-ho
        Pak Jin|Pak Chun
    """),
    ("script that nothing reads", SAME, """
        អ៊ុន សាន|អ៊ុន សាន
    """),
    ("nicknames", COMPATIBLE, """
        Bill Clinton|William Clinton
        Bob Corker|Robert Corker
        Peggy Noonan|Margaret Noonan
        Chuck Hagel|Charles Hagel
        Sasha Petrov|Alexander Petrov
        Pepe Mujica|Jose Mujica
        Beppe Grillo|Giuseppe Grillo
        Wole Adeyemi|Oluwole Adeyemi
    """),
    ("initials", COMPATIBLE, """
        V. Putin|Vladimir Putin
        V.Putin|Vladimir Putin
        George W. Bush|George Bush
        J. Smith|John Smith
    """),
    ("initials alone", UNKNOWN, """
        N.N.|Nora Nilsen
    """),
    ("initials, two people", CONFLICT, """
        V. Putin|Dmitri Putin
        J. Smith|Mary Smith
    """),
    ("order and hyphens", COMPATIBLE, """
        Szijjarto Peter|Peter Szijjarto
        PetraLindqvist|Petra Lindqvist
        Anna Schmidt-Meyer|Anna Schmidt
        Garcia Lopez, Maria|Maria Garcia
    """),
    ("order that may be of two", UNKNOWN, """
        Hans Friedrich|Friedrich Hans
    """),
    ("suffixes", CONFLICT, """
        George Bush Sr|George Bush Jr
    """),
    ("suffix on one side", COMPATIBLE, """
        Thomas Kean|Thomas Kean Jr
    """),
    ("bare surname", COMPATIBLE, """
        Sherman|Wendy Sherman
        van der Leyen|Ursula von der Leyen
        Al-Assad|Bashar al-Assad
    """),
    ("bare given name", COMPATIBLE, """
        Sophie|Sophie Carling
    """),
    ("another surname", CONFLICT, """
        Sherman|Antony Blinken
        Blinken|Sherman
    """),
    ("slips", COMPATIBLE, """
        Jen Stoltenberg|Jens Stoltenberg
        Janet Yelen|Janet Yellin
        Wendy Shermann|Wendy Shermen
    """),
    ("two people of one surname", CONFLICT, """
        Scott Peterson|Laci Peterson
        Bill Clinton|Hillary Clinton
        Boris Johnson|Alan Johnson
    """),
]  # fmt: skip
ROWS = [
    (name, verdict, *(side.strip() for side in row.split("|")))
    for name, verdict, rows in PAIRS
    for row in rows.strip().split("\n")
]


@pytest.mark.parametrize(("name", "verdict", "a", "b"), ROWS)
def test_a_pair_of_its_class(name: str, verdict: Verdict, a: str, b: str) -> None:
    one, other = person.read(a), person.read(b)
    found, turned = person.compare(one, other), person.compare(other, one)
    assert (found.verdict, turned.verdict) == (verdict, verdict), (name, found.reason)
    assert found.reason
