package graph

import (
	"context"
	"errors"
	"reflect"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"loftet/server/domain"
)

// Limits of what an operation really comes to, for everybody: how many fields it resolves, and how
// long its answer is.
const (
	maxFields = 60_000
	maxAnswer = 4 << 20
)

var errTooLargeAnswer = errTooComplex("Svaret blir för stort. Fråga efter färre fält eller mindre sidor.")

// meter counts what an operation does while it does it, and breaks it off when it is too much, when
// its time is over, or when whoever asked has left. A list is paid for before its elements are
// made.
type meter struct {
	fragments map[string]*ast.FragmentDefinition
	cancel    context.CancelCauseFunc
	ended     func() error // why the operation's context has ended, nil while it has not
	fields    atomic.Int64
	bytes     atomic.Int64
	stopped   atomic.Pointer[error]
	errors    atomic.Int64

	mu     sync.Mutex
	widths map[string]int64
}

type meterKey struct{}

// metered puts a meter on an operation. end is called when the operation has ended.
func metered(ctx context.Context, op *graphql.OperationContext) (_ context.Context, m *meter, end func()) {
	m = &meter{fragments: newGuard(op.Doc).fragments, widths: map[string]int64{}}
	ctx, m.cancel = context.WithCancelCause(context.WithValue(ctx, meterKey{}, m))
	m.ended = func() error { return context.Cause(ctx) }
	op.ResolverMiddleware = m.resolve
	m.pay(m.width(op.Operation.SelectionSet))
	return ctx, m, func() { m.cancel(nil) }
}

// stop breaks the operation off for a reason; the first reason is kept.
func (m *meter) stop(why error) {
	if why == nil {
		why = context.Canceled
	}
	if m.stopped.CompareAndSwap(nil, &why) {
		m.cancel(why)
	}
}

// why is what the operation was broken off for; nil while it was not.
func (m *meter) why() error {
	if err := m.ended(); err != nil {
		m.stop(err)
	}
	if why := m.stopped.Load(); why != nil {
		return *why
	}
	return nil
}

// pay counts fields, and reports whether they may still be resolved.
func (m *meter) pay(fields int64) bool {
	if m.fields.Add(fields) > maxFields {
		m.stop(errTooLargeAnswer)
		return false
	}
	return true
}

// resolve resolves one field, unless the operation is broken off.
func (m *meter) resolve(ctx context.Context, next graphql.Resolver) (any, error) {
	if why := m.why(); why != nil {
		return nil, why
	}
	value, err := next(ctx)
	if err != nil || value == nil {
		return value, err
	}
	field := graphql.GetFieldContext(ctx).Field
	many, size := measure(value)
	if m.bytes.Add(size+int64(len(field.Alias))+4) > maxAnswer {
		m.stop(errTooLargeAnswer)
	}
	if len(field.Selections) > 0 {
		m.pay(times(many, m.width(field.Selections)))
	}
	if why := m.why(); why != nil {
		return nil, why
	}
	return value, nil
}

// width is how many fields each object of a selection may have.
func (m *meter) width(set ast.SelectionSet) int64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return widthOf(set, m.fragments, m.widths)
}

// measure is how many a value is, and about how many bytes it takes when it is no object.
func measure(value any) (many, size int64) {
	switch v := value.(type) {
	case string:
		return 1, int64(len(v)) + 2
	case *string:
		if v == nil {
			return 1, 4
		}
		return 1, int64(len(*v)) + 2
	case []string:
		for _, s := range v {
			size += int64(len(s)) + 3
		}
		return int64(len(v)), size
	}
	v := reflect.ValueOf(value)
	switch v.Kind() {
	case reflect.Slice:
		return int64(v.Len()), 8 * int64(v.Len())
	case reflect.String:
		return 1, int64(v.Len()) + 2
	default:
		return 1, 8
	}
}

// told reports whether one more error may stand in the operation's answer: the first few, and none
// after the operation was broken off, for then there is only one thing to say.
func told(ctx context.Context) bool {
	m, is := ctx.Value(meterKey{}).(*meter)
	return !is || m.why() == nil && m.errors.Add(1) <= maxErrors
}

// brokenOff is the one error of an operation that was broken off; nil for others.
func (m *meter) brokenOff() error {
	why := m.why()
	var fault *domain.Error
	if why == nil || errors.As(why, &fault) || errors.Is(why, context.DeadlineExceeded) {
		return why
	}
	return context.Canceled
}
