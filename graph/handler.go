package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"loftet/graph/generated"
	"loftet/server/domain"
	"loftet/server/service"
)

// Limits of one request.
const (
	maxBody      = 128 << 10
	maxBatchBody = 512 << 10 // of activities, from somebody who is signed in
	maxVariables = 64 << 10  // but for a batch
	maxURL       = 8 << 10
	maxErrors    = 10
	maxRefusal   = 4 << 10
	maxWaiting   = 64      // operations of those who are not signed in
	maxCached    = 8 << 20 // of documents that are kept parsed, with what has been made of them

	deadline        = 5 * time.Second
	analystDeadline = 30 * time.Second
)

// Handler answers GraphQL over HTTP: POST with a JSON body, GET for queries
// (https://graphql.github.io/graphql-over-http/draft/), and server-sent events to who accepts them.
type Handler struct {
	service *service.Service
	exec    *executor.Executor
	open    bool
	// documents are those that have been found good.
	documents *documentCache
	// answers are those that everybody may have.
	answers *answerCache
	schema  *ast.Schema
	// public lets operations run of those who are not signed in: few at a time, so that there is
	// always time for those who work.
	public *gate
	// pingEvery is how often a stream pings: another in tests.
	pingEvery time.Duration
	// deadline is how long an operation may take of all but analysts: another in tests.
	deadline time.Duration
}

// NewHandler makes the handler. With open, anybody may ask for the schema, as in the demo; else
// only analysts and administrators.
func NewHandler(s *service.Service, open bool) *Handler {
	schema := generated.NewExecutableSchema(generated.Config{
		Resolvers:  &Resolver{s},
		Directives: generated.DirectiveRoot{Auth: requirePermission},
	})
	h := &Handler{
		service: s, exec: executor.New(schema), open: open, pingEvery: pingEvery, deadline: deadline,
		documents: newDocumentCache(maxCached), answers: newAnswerCache(s.Written, maxKept), schema: schema.Schema(),
		public: newGate(s.PublicAtOnce(), maxWaiting),
	}
	h.exec.SetQueryCache(h.documents)
	h.exec.SetParserTokenLimit(maxTokens)
	h.exec.SetDisableSuggestion(!open)
	if !open {
		h.exec.SetDefaultRulesFn(rulesWithoutSuggestions)
	}
	h.exec.SetErrorPresenter(func(ctx context.Context, err error) *gqlerror.Error {
		if !told(ctx) {
			return nil
		}
		return Present(ctx, err)
	})
	h.exec.SetRecoverFunc(func(ctx context.Context, panicked any) error {
		slog.ErrorContext(ctx, "panic in resolver", "panic", fmt.Sprint(panicked), "stack", string(debug.Stack()))
		return errors.New("panic in resolver")
	})
	return h
}

// Close breaks off what is worked out beside the requests, and returns when nothing is any more.
// The handler is asked nothing afterwards.
func (h *Handler) Close() { h.answers.close() }

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
	params, fault := readParams(w, r, actorIn(ctx).SignedIn())
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
	began := time.Now()
	looking, cancel := context.WithTimeout(ctx, h.deadline)
	defer cancel()
	actor, err := h.service.Authenticate(looking, token)
	return withActor(context.WithValue(ctx, spentKey{}, time.Since(began)), actor), err
}

// spentKey is where a request's context has the time that it took to find out who asks. It is part
// of the time that the operation may take.
type spentKey struct{}

func spent(ctx context.Context) time.Duration {
	d, _ := ctx.Value(spentKey{}).(time.Duration)
	return d
}

// limitOf is how long the actor's operations may take.
func (h *Handler) limitOf(ctx context.Context) time.Duration {
	if domain.MayAtAll(actorIn(ctx), domain.AskMuch) {
		return analystDeadline
	}
	return h.deadline
}

func (h *Handler) answer(
	ctx context.Context,
	w http.ResponseWriter,
	r *http.Request,
	mediaType string,
	params *request,
) {
	ctx = graphql.StartOperationTrace(ctx)
	op, err := h.operation(ctx, params)
	if err != nil {
		h.refuseOperation(ctx, w, mediaType, err)
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
	op.DisableIntrospection = false // who may not has been refused
	switch {
	case mediaType == typeStream:
		h.stream(ctx, w, r, op, params.cost)
	case op.Operation.Operation == ast.Subscription:
		refuse(
			w,
			mediaType,
			http.StatusNotAcceptable,
			"A subscription is answered as a stream. Accept: text/event-stream.",
		)
	default:
		h.once(ctx, w, r, mediaType, op, params.cost)
	}
}

// errKeyWrites is the answer to every mutation that comes with an API key.
var errKeyWrites = &domain.Error{
	Code:    domain.Forbidden,
	Message: "En API-nyckel läser bara. Logga in för att ändra något.",
}

// operation reads and validates the operation of a request, and refuses one that asks for too much.
func (h *Handler) operation(ctx context.Context, r *request) (*graphql.OperationContext, error) {
	if _, known := h.documents.Get(ctx, r.Query); !known {
		if err := h.admitUnknown(ctx); err != nil {
			return nil, err
		}
		doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: r.Query}, maxTokens)
		if err != nil {
			return nil, err
		}
		if err := checkShape(doc); err != nil {
			return nil, err
		}
	}
	op, faults := h.exec.CreateOperationContext(ctx, &r.RawParams)
	if len(faults) > 0 && op.Operation != nil && h.withoutMisfits(op.Operation, r) {
		op, faults = h.exec.CreateOperationContext(ctx, &r.RawParams)
	}
	if len(faults) > 0 {
		return nil, faults
	}
	if isBatch(op.Operation) {
		op.RootResolverMiddleware = func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
			return r.readItems(ctx, op, next)
		}
	}
	if err := r.checkSize(op.Operation); err != nil {
		return nil, err
	}
	if !h.mayIntrospect(ctx) && introspects(op.Operation.SelectionSet) {
		return nil, errNoIntrospection
	}
	r.cost = costOf(op.Doc, op.Operation, op.Variables)
	return op, checkCost(r.cost, budgetOf(actorIn(ctx)))
}

// unknownCost is what a document costs that has not been read before, also when it is refused.
const unknownCost = 1000

// admitUnknown has somebody who is not signed in pay for a document that has not been read before.
func (h *Handler) admitUnknown(ctx context.Context) error {
	by := actorIn(ctx)
	if by.SignedIn() {
		return nil
	}
	_, err := h.service.Admit(by, addressIn(ctx), unknownCost)
	return err
}

// refuseOperation answers an operation that is not carried out.
func (h *Handler) refuseOperation(ctx context.Context, w http.ResponseWriter, mediaType string, err error) {
	status := http.StatusOK
	if mediaType != typeJSON {
		status = http.StatusBadRequest
	}
	var tooLarge *refusal
	if errors.As(err, &tooLarge) {
		refuse(w, mediaType, tooLarge.status, tooLarge.message)
		return
	}
	response := &graphql.Response{Errors: requestErrors(ctx, err)}
	if wait := service.RetryAfter(err); wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(seconds(wait)))
		status = http.StatusTooManyRequests
	}
	respond(w, refusalType(mediaType), status, response)
}

func (h *Handler) mayIntrospect(ctx context.Context) bool {
	return h.open || domain.MayAtAll(actorIn(ctx), domain.ReadSchema)
}

var errNoIntrospection = &domain.Error{
	Code:    domain.Forbidden,
	Message: "Schemat visas för analytiker och administratörer. Logga in, eller läs /schema.graphql.",
}

// budgetOf is what an operation of the actor's may cost.
func budgetOf(by domain.Actor) int64 {
	if domain.MayAtAll(by, domain.AskMuch) {
		return analystBudget
	}
	return publicBudget
}

// turn waits for a place among the operations that run: of those who are not signed in whoever has
// asked for least lately is first. Who is signed in has a place.
func (h *Handler) turn(ctx context.Context) (done func(), err error) {
	if actorIn(ctx).SignedIn() {
		return func() {}, nil
	}
	spent, together := ctx.Value(spendingKey{}).(*spending)
	if !together {
		spent = &spending{}
		spent.Store(h.spentBy(ctx))
	}
	return h.public.enter(ctx, spent)
}

// spendingKey is where the context of an operation that several wait for has what they have spent.
type spendingKey struct{}

// spentBy is how much whoever asks has asked for lately.
func (h *Handler) spentBy(ctx context.Context) int64 {
	return int64(h.service.Spent(actorIn(ctx), addressIn(ctx)))
}

// once answers an operation that has one answer.
func (h *Handler) once(
	ctx context.Context,
	w http.ResponseWriter,
	r *http.Request,
	mediaType string,
	op *graphql.OperationContext,
	cost int64,
) {
	if !actorIn(ctx).SignedIn() && isForAll(op) {
		h.onceForAll(ctx, w, r, mediaType, op, cost)
		return
	}
	ctx, cancel := context.WithTimeout(ctx, h.limitOf(ctx)-spent(ctx))
	defer cancel()
	done, err := h.carryOut(ctx, op, cost)
	if err != nil {
		h.refuseOperation(ctx, w, mediaType, err)
		return
	}
	response := done.response
	status := http.StatusOK
	if wait := retryAfter(response); wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(wait))
		status = http.StatusTooManyRequests
	}
	if nothingDone(response) {
		w.Header().Set("Retry-After", "5")
		status = http.StatusServiceUnavailable
	}
	respond(w, mediaType, status, response)
}

// onceForAll answers an operation whose answer everybody may have.
func (h *Handler) onceForAll(
	ctx context.Context,
	w http.ResponseWriter,
	r *http.Request,
	mediaType string,
	op *graphql.OperationContext,
	cost int64,
) {
	key, err := keyOf(op, h.service.Today())
	if err != nil {
		h.refuseOperation(ctx, w, mediaType, err)
		return
	}
	answer, err := h.answers.answer(ctx, key, h.spentBy(ctx), func(ctx context.Context) (worked, error) {
		ctx, cancel := context.WithTimeout(ctx, h.limitOf(ctx))
		defer cancel()
		return h.carryOut(ctx, op, cost)
	})
	if err != nil {
		h.refuseOperation(ctx, w, mediaType, err)
		return
	}
	give(w, r, mediaType, answer)
}

// carryOut does an operation, for what it costs. RATE_LIMITED when that is more than its caller has
// left.
func (h *Handler) carryOut(ctx context.Context, op *graphql.OperationContext, cost int64) (worked, error) {
	by := actorIn(ctx)
	settle, err := h.service.Admit(by, addressIn(ctx), int(min(cost, analystBudget)))
	if err != nil {
		return worked{}, err
	}
	ctx, meter, end := metered(ctx, op)
	defer end()
	asked, holds := func() int { return 0 }, func(uint64) bool { return false }
	if op.Operation.Operation == ast.Query {
		reading, read := h.service.WithAllowance(ctx, by)
		ctx, asked, holds = reading, read.Asked, read.Holds
	}
	defer func() { settle(int(meter.fields.Load()) + service.QuestionCost*asked()) }()
	done, err := h.turn(ctx)
	if err != nil {
		return worked{}, err
	}
	defer done()
	handle, ctx := h.exec.DispatchOperation(ctx, op)
	response := handle(ctx)
	if err := meter.brokenOff(); err != nil {
		return worked{brokenOff(ctx, err), holds}, nil
	}
	if len(response.Data) == 0 {
		response.Data = null
	}
	return worked{response, holds}, nil
}

// brokenOff is the answer of an operation that was broken off.
func brokenOff(ctx context.Context, why error) *graphql.Response {
	return &graphql.Response{Data: null, Errors: gqlerror.List{Present(ctx, why)}}
}

var null = []byte("null")

// introspects reports whether an operation asks for the schema.
func introspects(set ast.SelectionSet) bool {
	return slices.ContainsFunc(set, func(s ast.Selection) bool {
		switch x := s.(type) {
		case *ast.Field:
			return x.Name == "__schema" || x.Name == "__type"
		case *ast.InlineFragment:
			return introspects(x.SelectionSet)
		case *ast.FragmentSpread:
			return x.Definition != nil && introspects(x.Definition.SelectionSet)
		}
		return false
	})
}

// requestErrors are faults of the query itself: few, short, and with a code.
func requestErrors(ctx context.Context, err error) gqlerror.List {
	var faults gqlerror.List
	if _, own := domain.AsErrors(err); own {
		return gqlerror.List{Present(ctx, err)}
	}
	var one *gqlerror.Error
	if !errors.As(err, &faults) && errors.As(err, &one) {
		faults = gqlerror.List{one}
	}
	told := gqlerror.List{}
	for _, fault := range faults[:min(len(faults), maxErrors)] {
		code := domain.Invalid
		if strings.Contains(fault.Message, "exceeded token limit") {
			code = domain.TooComplex
		}
		short := &gqlerror.Error{
			Message: shortened(fault.Message), Path: fault.Path, Locations: fault.Locations,
			Extensions: map[string]any{"code": string(code)},
		}
		text, err := json.Marshal(append(told, short))
		if err != nil || len(text) > maxRefusal-100 {
			break
		}
		told = append(told, short)
	}
	if len(told) == 0 {
		told = gqlerror.List{{
			Message: "The query is not valid.", Extensions: map[string]any{"code": string(domain.Invalid)},
		}}
	}
	return told
}

// maxMessage is how much of a message about a query is told: it may repeat parts of the query.
const maxMessage = 200

func shortened(message string) string {
	if len(message) <= maxMessage {
		return message
	}
	return strings.ToValidUTF8(message[:maxMessage], "") + "…"
}
