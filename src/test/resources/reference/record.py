#!/usr/bin/env python3
"""Records what rank.py says of 10,000 random sets of answers: python3 record.py > expected.txt

A line for each set: the CRC-32 of "factor:tenths factor:tenths ...|shown shown ...", the factors that can be ranked in order
(dangers of a first sign before all others), and those shown by name where no sign of a danger stands among the answers. With a number, that set and its line are printed in full; with "rules", what stands in the code of rank.py: > rules.txt.
"""
import sys
import zlib

import rank

FINDINGS = list(rank.RATE)
SETS, MOST = 10_000, 25
MASK = (1 << 64) - 1


def sets():
    state = 1

    def draw(bound):
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) & MASK
        return (state >> 33) % bound

    for _ in range(SETS):
        yield [FINDINGS[draw(len(FINDINGS))] for _ in range(1 + draw(MOST))]


def line(codes):
    posterior = rank.posterior(codes)
    front = {danger for sign, danger in rank.FRONT.items() if sign in codes}
    order = sorted(posterior, key=lambda factor: (factor not in front, -posterior[factor][0], factor))
    # rank.py may lose one danger for another; so with a danger sign only totals and order are recorded
    shown = [] if set(codes) & set(rank.ALWAYS) else sorted(rank.shown(codes, posterior))
    return " ".join(f"{factor}:{posterior[factor][0]}" for factor in order) + "|" + " ".join(shown)


def rules():
    yield from (["same", *group] for group in rank.GROUPS)
    yield ["common", *sorted(rank.GENERAL)]
    yield ["with", *rank.NIGHT]
    yield ["without", *sorted(rank.EMERGENCY)]
    yield from (["first" if sign in rank.FRONT else "named", sign, danger] for sign, danger in rank.ALWAYS.items())


if sys.argv[1:] == ["rules"]:
    print("\n".join(" ".join(words) for words in rules()))
    sys.exit()
for number, codes in enumerate(sets()):
    if len(sys.argv) == 1:
        print(f"{zlib.crc32(line(codes).encode()):08x}")
    elif number == int(sys.argv[1]):
        print(" ".join(codes), line(codes), sep="\n")
