"""The number grammar: digits in every notation, number words, scales, fractions, vague plurals.

One grammar for dates, quantities and notations of rules. It reads a number that begins at an
offset and says where it ends; what the number measures or counts is for the kinds to find.
"""

from checker.numerals.digits import Style, digits_at, style_of
from checker.numerals.fractions import SIGNS
from checker.numerals.grammar import Grammar, grammar
from checker.numerals.number import Amount, Number
from checker.numerals.phrases import Phrases, last_token

__all__ = [
    "SIGNS",
    "Amount",
    "Grammar",
    "Number",
    "Phrases",
    "Style",
    "digits_at",
    "grammar",
    "last_token",
    "style_of",
]
