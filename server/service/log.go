package service

import (
	"context"
	"errors"
	"log/slog"
)

// logFailure writes down a fault that the caller is not told of. Never any content; and not that
// the caller has left, which is nobody's fault.
func logFailure(ctx context.Context, doing string, err error) {
	if !errors.Is(err, context.Canceled) {
		slog.ErrorContext(ctx, doing, "error", err)
	}
}
