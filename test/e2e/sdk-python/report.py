"""Tells the program that started this one what was tried, and asks it for faults."""

import json
import sys
import traceback


class Report:
    def check(self, title, run):
        """Tries one thing; an exception in it is a failure, and the rest goes on."""
        self._say({"begin": title})
        error = None
        try:
            run()
        except Exception as caught:  # whatever an SDK throws at a simulator is a finding
            frame = traceback.extract_tb(caught.__traceback__)[-1]
            # An error of vcf-nsx prints only the fields that it knows, and its JSON has all that was answered.
            said = caught.to_json() if hasattr(caught, "to_json") else str(caught)
            error = f"{type(caught).__name__}: {said}\n  at {frame.filename}:{frame.lineno}: {frame.line}"
        self._say({"end": error})

    def fault(self, **fault):
        """The next request meets this."""
        self._say({"ask": {"fault": fault}})
        sys.stdin.readline()

    @staticmethod
    def _say(message):
        print(json.dumps(message), flush=True)


def equal(actual, wanted):
    assert actual == wanted, f"{actual!r} is not {wanted!r}"
