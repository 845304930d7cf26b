package main

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/vmware/vsphere-automation-sdk-go/lib/vapi/std/errors"
	"github.com/vmware/vsphere-automation-sdk-go/runtime/bindings"
	"github.com/vmware/vsphere-automation-sdk-go/runtime/core"
	"github.com/vmware/vsphere-automation-sdk-go/runtime/data"
	"github.com/vmware/vsphere-automation-sdk-go/runtime/protocol/client"
	"github.com/vmware/vsphere-automation-sdk-go/runtime/security"
	"github.com/vmware/vsphere-automation-sdk-go/services/nsxt/model"
)

// Nsx is one connection of the official SDK.
type Nsx struct {
	client.Connector
	transport *rememberingTransport
}

// Manager says where a manager is and who asks.
type Manager struct {
	url, caFile, user, password string
	timeout                     time.Duration
}

func (m Manager) connect() (*Nsx, error) {
	certificate, err := os.ReadFile(m.caFile)
	if err != nil {
		return nil, err
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(certificate) {
		return nil, fmt.Errorf("%s has no certificate", m.caFile)
	}
	transport := &rememberingTransport{next: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}}}
	who := core.NewSecurityContextImpl()
	who.SetProperty(security.AUTHENTICATION_SCHEME_ID, security.USER_PASSWORD_SCHEME_ID)
	who.SetProperty(security.USER_KEY, m.user)
	who.SetProperty(security.PASSWORD_KEY, m.password)
	connector := client.NewConnector(m.url, client.UsingRest(nil), client.WithSecurityContext(who),
		client.WithHttpClient(&http.Client{Transport: transport, Timeout: m.timeout}))
	return &Nsx{Connector: connector, transport: transport}, nil
}

// rememberingTransport keeps the HTTP status, which the SDK does not show.
type rememberingTransport struct {
	next   http.RoundTripper
	status int
}

func (t *rememberingTransport) RoundTrip(request *http.Request) (*http.Response, error) {
	t.status = 0
	response, err := t.next.RoundTrip(request)
	if response != nil {
		t.status = response.StatusCode
	}
	return response, err
}

// refused checks that a call failed with this HTTP status, in the SDK's class for it and with NSX's error object.
func (n *Nsx) refused(status int, err error) error {
	if err == nil {
		return fmt.Errorf("HTTP %d where %d was to come", n.transport.status, status)
	}
	if n.transport.status != status {
		return fmt.Errorf("HTTP %d instead of %d: %v", n.transport.status, status, describe(err))
	}
	class, body := classified(err)
	if wanted := classOf(status); class != wanted {
		return fmt.Errorf("the SDK makes %s of HTTP %d, and not %s: %v", class, status, wanted, err)
	}
	if body == nil {
		return fmt.Errorf("HTTP %d has no error object", status)
	}
	decoded, problems := bindings.NewTypeConverter().ConvertToGolang(body, model.ApiErrorBindingType())
	if len(problems) > 0 {
		return fmt.Errorf("the SDK cannot read the error object: %v", problems)
	}
	said := decoded.(model.ApiError)
	if said.ErrorMessage == nil || *said.ErrorMessage == "" || said.ErrorCode == nil {
		return fmt.Errorf("the error object says %s", shown(said))
	}
	return nil
}

// classOf is the table of the SDK's own runtime.
func classOf(status int) string {
	switch status {
	case 401:
		return "Unauthenticated"
	case 403:
		return "Unauthorized"
	case 404:
		return "NotFound"
	case 408, 504:
		return "TimedOut"
	case 409, 428:
		return "ConcurrentChange"
	case 429, 503:
		return "ServiceUnavailable"
	case 400, 412:
		return "InvalidRequest"
	default:
		return "InternalServerError"
	}
}

func classified(err error) (string, *data.StructValue) {
	switch said := err.(type) {
	case errors.InvalidRequest:
		return "InvalidRequest", said.Data
	case errors.Unauthenticated:
		return "Unauthenticated", said.Data
	case errors.Unauthorized:
		return "Unauthorized", said.Data
	case errors.NotFound:
		return "NotFound", said.Data
	case errors.TimedOut:
		return "TimedOut", said.Data
	case errors.ConcurrentChange:
		return "ConcurrentChange", said.Data
	case errors.ServiceUnavailable:
		return "ServiceUnavailable", said.Data
	case errors.InternalServerError:
		return "InternalServerError", said.Data
	default:
		return fmt.Sprintf("%T", err), nil
	}
}

// describe is the manager's own message, where there is one.
func describe(err error) string {
	class, body := classified(err)
	if body != nil {
		if decoded, problems := bindings.NewTypeConverter().ConvertToGolang(body, model.ApiErrorBindingType()); len(problems) == 0 {
			return fmt.Sprintf("%s %s", class, shown(decoded))
		}
	}
	return fmt.Sprintf("%s %v", class, err)
}

// explained replaces the SDK's error, which is a bare class name, by what the manager said.
func explained(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s", describe(err))
}

// structOf is the plain form that the SDK wants wherever several types can stand.
func structOf(value any, binding bindings.BindingType) *data.StructValue {
	plain, problems := bindings.NewTypeConverter().ConvertToVapi(value, binding)
	if len(problems) > 0 {
		panic(fmt.Sprintf("the SDK cannot write %s: %v", shown(value), problems))
	}
	return plain.(*data.StructValue)
}

func pointer[T any](value T) *T {
	return &value
}
