"""The official Python SDK against a manager: judge.py <url> <certificate> <user> <password>; see ../sdk-judge.mjs."""

import sys

from large_network import large_network
from nsx import Nsx
from refusals import refusals
from report import Report
from seed_network import seed_network, seed_network_gone


def main(url, ca_file, user, password):
    def connect(password=password, **options):
        return Nsx(url, ca_file, user, password, **options)

    nsx = connect()
    report = Report()
    seed_network(nsx, report)
    refusals(nsx, connect, report)
    seed_network_gone(nsx, report)
    large_network(nsx, report)


main(*sys.argv[1:])
