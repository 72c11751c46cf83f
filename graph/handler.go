package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"loftet/graph/generated"
	"loftet/server/domain"
	"loftet/server/service"
)

// Limits of one request.
const (
	maxBody      = 128 << 10
	maxBatchBody = 512 << 10 // a batch of activities
	maxQuery     = 16 << 10
	maxURL       = 8 << 10
	maxTokens    = 1000
	maxErrors    = 10

	deadline        = 5 * time.Second
	analystDeadline = 30 * time.Second
)

// Handler answers GraphQL over HTTP: POST with a JSON body, GET for queries
// (https://graphql.github.io/graphql-over-http/draft/), and server-sent events to who accepts them.
type Handler struct {
	service *service.Service
	exec    *executor.Executor
	open    bool
	// pingEvery is how often a stream pings: another in tests.
	pingEvery time.Duration
}

// NewHandler makes the handler. With open, anybody may ask for the schema, as in the demo; else
// only analysts and administrators.
func NewHandler(s *service.Service, open bool) *Handler {
	schema := generated.NewExecutableSchema(generated.Config{
		Resolvers:  &Resolver{s},
		Directives: generated.DirectiveRoot{Auth: requireRole},
	})
	h := &Handler{service: s, exec: executor.New(schema), open: open, pingEvery: pingEvery}
	h.exec.SetQueryCache(lru.New[*ast.QueryDocument](500))
	h.exec.SetParserTokenLimit(maxTokens)
	h.exec.SetDisableSuggestion(!open)
	h.exec.SetErrorPresenter(Present)
	h.exec.SetRecoverFunc(func(ctx context.Context, panicked any) error {
		slog.ErrorContext(ctx, "panic in resolver", "panic", fmt.Sprint(panicked), "stack", string(debug.Stack()))
		return errors.New("panic in resolver")
	})
	return h
}

// ServeHTTP answers one request.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	mediaType, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		refuse(
			w,
			typeJSON,
			http.StatusNotAcceptable,
			"Accept: application/graphql-response+json, application/json or text/event-stream.",
		)
		return
	}
	ctx, err := h.authenticated(r)
	if err != nil {
		status := http.StatusUnauthorized
		if !domain.IsCode(err, domain.Unauthenticated) {
			status = http.StatusServiceUnavailable
		}
		respond(w, refusalType(mediaType), status, &graphql.Response{Errors: gqlerror.List{Present(r.Context(), err)}})
		return
	}
	params, fault := readParams(w, r)
	if fault != nil {
		if fault.status == http.StatusMethodNotAllowed {
			w.Header().Set("Allow", "GET, POST")
		}
		refuse(w, mediaType, fault.status, fault.message)
		return
	}
	h.answer(ctx, w, r, mediaType, params)
}

// authenticated is the request's context with its actor, who is anonymous without a token. A token
// that is not good is UNAUTHENTICATED.
func (h *Handler) authenticated(r *http.Request) (context.Context, error) {
	ctx := withMemory(r.Context())
	header := r.Header.Get("Authorization")
	if header == "" {
		return ctx, nil
	}
	scheme, token, _ := strings.Cut(header, " ")
	if !strings.EqualFold(scheme, "Bearer") || token == "" {
		return ctx, domain.ErrUnauthenticated()
	}
	actor, err := h.service.Authenticate(ctx, token)
	return withActor(ctx, actor), err
}

// limitOf is how long the actor's operations may take.
func limitOf(ctx context.Context) time.Duration {
	if actorIn(ctx).Has(domain.Analyst) {
		return analystDeadline
	}
	return deadline
}

func (h *Handler) answer(
	ctx context.Context,
	w http.ResponseWriter,
	r *http.Request,
	mediaType string,
	params *graphql.RawParams,
) {
	ctx = graphql.StartOperationTrace(ctx)
	op, faults := h.exec.CreateOperationContext(ctx, params)
	if len(faults) > 0 {
		status := http.StatusOK
		if mediaType != typeJSON {
			status = http.StatusBadRequest
		}
		respond(w, refusalType(mediaType), status, &graphql.Response{Errors: requestErrors(faults)})
		return
	}
	if r.Method == http.MethodGet && op.Operation.Operation != ast.Query {
		w.Header().Set("Allow", "POST")
		refuse(w, mediaType, http.StatusMethodNotAllowed, "GET is for queries. Send a mutation with POST.")
		return
	}
	if op.Operation.Operation == ast.Mutation && actorIn(ctx).ByKey() {
		respond(
			w,
			refusalType(mediaType),
			http.StatusForbidden,
			&graphql.Response{Errors: gqlerror.List{Present(ctx, errKeyWrites)}},
		)
		return
	}
	op.DisableIntrospection = !h.open && !actorIn(ctx).Has(domain.Analyst, domain.Admin)
	switch {
	case mediaType == typeStream:
		h.stream(ctx, w, r, op)
	case op.Operation.Operation == ast.Subscription:
		refuse(
			w,
			mediaType,
			http.StatusNotAcceptable,
			"A subscription is answered as a stream. Accept: text/event-stream.",
		)
	default:
		h.once(ctx, w, mediaType, op)
	}
}

// errKeyWrites is the answer to every mutation that comes with an API key.
var errKeyWrites = &domain.Error{
	Code:    domain.Forbidden,
	Message: "En API-nyckel läser bara. Logga in för att ändra något.",
}

// once answers an operation that has one answer.
func (h *Handler) once(ctx context.Context, w http.ResponseWriter, mediaType string, op *graphql.OperationContext) {
	ctx, cancel := context.WithTimeout(ctx, limitOf(ctx))
	defer cancel()
	handle, ctx := h.exec.DispatchOperation(ctx, op)
	response := handle(ctx)
	if len(response.Data) == 0 {
		response.Data = []byte("null")
	}
	status := http.StatusOK
	if wait := retryAfter(response); wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(wait))
		status = http.StatusTooManyRequests
	}
	respond(w, mediaType, status, response)
}

// requestErrors are faults of the query itself: few, short, and with a code.
func requestErrors(faults gqlerror.List) gqlerror.List {
	if len(faults) > maxErrors {
		faults = faults[:maxErrors]
	}
	for _, fault := range faults {
		if len(fault.Message) > 400 {
			fault.Message = fault.Message[:400] + "…"
		}
		fault.Extensions = map[string]any{"code": string(domain.Invalid)}
	}
	return faults
}
