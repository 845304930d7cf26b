"""The clients of the official SDK that are used, over one connection."""

import json

import requests
from vcf.nsx.model_client import ApiError
from vcf.nsx.policy.api.v1.infra.realized_state_client import RealizedEntities
from vcf.nsx.policy.api.v1.infra.tier_1s_client import ForwardingTable, LocaleServices, StaticRoutes
from vcf.nsx.policy.api.v1.infra_client import DhcpServerConfigs, Segments, Tier0s, Tier1s
from vcf.nsx.policy.api.v1.search_client import Query
from vcf.nsx.policy.api.v1_client import Infra
from vmware.vapi.bindings.error import UnresolvedError, VapiError
from vmware.vapi.bindings.stub import StubConfiguration
from vmware.vapi.lib.connect import get_requests_connector
from vmware.vapi.security.user_password import create_user_password_security_context

TIMEOUT_SECONDS = 30
# Statuses that the SDK's operations declare; of any other it makes an error without a type.
DECLARED = (400, 403, 404, 412, 500, 503, 504)


class Nsx:
    def __init__(self, url, ca_file, user, password, timeout=TIMEOUT_SECONDS):
        session = requests.Session()
        session.verify = ca_file
        connector = get_requests_connector(session, msg_protocol="rest", url=url, timeout=timeout)
        connector.set_security_context(create_user_password_security_context(user, password))
        self._config = StubConfiguration(connector, response_extractor=True)
        self.infra = Infra(self._config)
        self.tier_0s = Tier0s(self._config)
        self.tier_1s = Tier1s(self._config)
        self.locale_services = LocaleServices(self._config)
        self.routes = StaticRoutes(self._config)
        self.segments = Segments(self._config)
        self.dhcp_servers = DhcpServerConfigs(self._config)
        self.forwarding = ForwardingTable(self._config)
        self.realized = RealizedEntities(self._config)
        self.search = Query(self._config)

    def refused(self, call, *statuses):
        """Checks that a call fails with one of these statuses, in the SDK's class and with NSX's error object."""
        try:
            call()
        except VapiError as error:
            answer = self._config.response_extractor
            status, body = int(answer.get_http_status()), json.loads(answer.get_http_body())
            assert status in statuses, f"HTTP {status} instead of {statuses}: {body}"
            wanted = ApiError if status in DECLARED else UnresolvedError
            assert isinstance(error, wanted), f"the SDK makes {type(error).__name__} of HTTP {status}"
            assert body["error_message"], "the error has no message"
            assert isinstance(body["error_code"], int), f"error_code is {body['error_code']!r}"
            return
        raise AssertionError(f"success where HTTP {statuses} was to come")


def pages(fetch):
    """Every page of a list, until an answer has no cursor."""
    cursor = None
    while True:
        page = fetch(cursor)
        yield page
        cursor = page.cursor
        if not cursor or not page.results:
            return
