package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"loftet/server/domain"
)

const (
	typeGraphQL = "application/graphql-response+json"
	typeJSON    = "application/json"
)

// negotiate chooses the media type of the answer by the Accept header's weights; application/json
// when nothing is said. ok is false when none is acceptable.
func negotiate(accept []string) (mediaType string, ok bool) {
	if len(accept) == 0 {
		return typeJSON, true
	}
	best := 0.0
	for part := range strings.SplitSeq(strings.Join(accept, ","), ",") {
		name, params, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		weight := 1.0
		if q, err := strconv.ParseFloat(params["q"], 64); err == nil {
			weight = q
		}
		switch name {
		case typeGraphQL, typeJSON, typeStream:
		case "*/*", "application/*":
			name = typeJSON
		default:
			continue
		}
		if weight > best {
			best, mediaType = weight, name
		}
	}
	return mediaType, best > 0
}

// refusal is a request that does not get as far as GraphQL.
type refusal struct {
	status  int
	message string
}

func (r *refusal) Error() string { return r.message }

// request is an operation as it came.
type request struct {
	graphql.RawParams
	body, variables int   // bytes
	cost            int64 // what it may come to
	misfits         misfits
}

var errBodyTooLarge = &refusal{
	http.StatusRequestEntityTooLarge,
	"The body is too large: at most 128 KiB, 64 KiB of it variables, or 512 KiB for a batch of activities.",
}

// checkSize refuses a large body for anything but a batch of activities.
func (r *request) checkSize(op *ast.OperationDefinition) error {
	if r.body <= maxBody && r.variables <= maxVariables {
		return nil
	}
	if !isBatch(op) {
		return errBodyTooLarge
	}
	return nil
}

// readParams reads the operation from a GET's address or a POST's body.
func readParams(w http.ResponseWriter, r *http.Request, signedIn bool) (*request, *refusal) {
	switch r.Method {
	case http.MethodGet:
		return readQuery(r.URL.Query(), len(r.URL.RawQuery))
	case http.MethodPost:
		return readBody(w, r, signedIn)
	}
	return nil, &refusal{http.StatusMethodNotAllowed, "Use POST, or GET for queries."}
}

func readQuery(values url.Values, length int) (*request, *refusal) {
	if length > maxURL {
		return nil, &refusal{http.StatusRequestURITooLong, "The address is too long. Use POST."}
	}
	body := map[string]json.RawMessage{}
	for _, name := range []string{"query", "operationName"} {
		if values.Has(name) {
			text, err := json.Marshal(values.Get(name))
			if err != nil {
				return nil, &refusal{http.StatusBadRequest, name + " is not text."}
			}
			body[name] = text
		}
	}
	for _, name := range []string{"variables", "extensions"} {
		if text := values.Get(name); text != "" {
			body[name] = json.RawMessage(text)
		}
	}
	return paramsOf(body)
}

func readBody(w http.ResponseWriter, r *http.Request, signedIn bool) (*request, *refusal) {
	name, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := strings.ToLower(params["charset"])
	if err != nil || name != typeJSON || charset != "" && charset != "utf-8" && charset != "utf8" {
		return nil, &refusal{http.StatusUnsupportedMediaType, "Content-Type: application/json; charset=utf-8."}
	}
	most := int64(maxBody)
	if signedIn {
		most = maxBatchBody
	}
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return nil, errBodyTooLarge
	}
	if err != nil {
		return nil, &refusal{http.StatusBadRequest, "The body was cut."}
	}
	if !utf8.Valid(text) {
		return nil, &refusal{http.StatusBadRequest, "The body is not UTF-8."}
	}
	var body map[string]json.RawMessage
	if err := json.Unmarshal(text, &body); err != nil || body == nil {
		return nil, &refusal{http.StatusBadRequest, "The body is not one JSON object."}
	}
	read, fault := paramsOf(body)
	if fault != nil {
		return nil, fault
	}
	read.body = len(text)
	return read, nil
}

// paramsOf reads the parts of a request; each must be of its type.
func paramsOf(body map[string]json.RawMessage) (*request, *refusal) {
	params := &request{variables: len(body["variables"])}
	parts := []struct {
		name string
		into any
	}{{"query", &params.Query}, {"operationName", &params.OperationName}, {"variables", &params.Variables}, {
		"extensions", &params.Extensions,
	}}
	for _, part := range parts {
		text, there := body[part.name]
		if !there {
			continue
		}
		decoder := json.NewDecoder(bytes.NewReader(text))
		decoder.UseNumber()
		if err := decoder.Decode(part.into); err != nil || decoder.More() {
			return nil, &refusal{http.StatusBadRequest, part.name + " is of the wrong type."}
		}
	}
	if params.Query == "" {
		return nil, &refusal{http.StatusBadRequest, "query is missing."}
	}
	if len(params.Query) > maxQuery {
		return nil, &refusal{http.StatusRequestEntityTooLarge, "query is too long: at most 16 KiB."}
	}
	return params, nil
}

// refusalType is the type in which a request is refused: a stream that does not begin is answered
// in JSON.
func refusalType(mediaType string) string {
	if mediaType == typeStream {
		return typeJSON
	}
	return mediaType
}

// refuse answers a request that does not get as far as GraphQL.
func refuse(w http.ResponseWriter, mediaType string, status int, message string) {
	respond(w, refusalType(mediaType), status, &graphql.Response{Errors: gqlerror.List{
		{Message: message, Extensions: map[string]any{"code": string(domain.Invalid)}},
	}})
}

// respond writes the answer. Without data there is no data key: the operation was not carried out.
func respond(w http.ResponseWriter, mediaType string, status int, response *graphql.Response) {
	text, err := bodyOf(response)
	if err != nil {
		http.Error(w, "", http.StatusInternalServerError)
		return
	}
	header := w.Header()
	header.Set("Content-Type", mediaType+"; charset=utf-8")
	header.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(text) // the client has gone: nobody to tell
}

// bodyOf is an answer as it is sent. The data is JSON already and is written as it is.
func bodyOf(response *graphql.Response) ([]byte, error) {
	var body bytes.Buffer
	body.Grow(len(response.Data) + 16)
	body.WriteByte('{')
	if len(response.Errors) > 0 {
		errors, err := json.Marshal(response.Errors)
		if err != nil {
			return nil, err
		}
		body.WriteString(`"errors":`)
		body.Write(errors)
	}
	if len(response.Data) > 0 {
		if len(response.Errors) > 0 {
			body.WriteByte(',')
		}
		body.WriteString(`"data":`)
		body.Write(response.Data)
	}
	body.WriteByte('}')
	return body.Bytes(), nil
}
