package service

import (
	"context"
	"log/slog"
)

// logFailure writes down a fault that the caller is not told of. Never any content.
func logFailure(ctx context.Context, doing string, err error) {
	slog.ErrorContext(ctx, doing, "error", err)
}
