package service

import (
	"context"
	"errors"
	"log/slog"
	"sync"
)

// failures are the causes that have been logged for one request.
type failures struct {
	mu     sync.Mutex
	logged map[string]bool
}

// maxLogged is how many different causes are logged for one request.
const maxLogged = 5

type failuresKey struct{}

// WithFailures makes what is done with ctx one request to the log: a cause that fails it in many
// places is logged once.
func WithFailures(ctx context.Context) context.Context {
	return context.WithValue(ctx, failuresKey{}, &failures{logged: map[string]bool{}})
}

// LogFailure writes down a failure with its cause, which the caller is not told of. Never any
// content; and not that the caller has left, which is nobody's fault.
func LogFailure(ctx context.Context, doing string, err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	if f, is := ctx.Value(failuresKey{}).(*failures); is && !f.first(err.Error()) {
		return
	}
	slog.ErrorContext(ctx, doing, "error", err)
}

// first reports whether a cause is new, and few have been before it.
func (f *failures) first(cause string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.logged[cause] || len(f.logged) == maxLogged {
		return false
	}
	f.logged[cause] = true
	return true
}
