package service

import (
	"context"
	"time"
)

// WatchAt watches with a clock of the test's.
func (s *Service) WatchAt(ctx context.Context, tick <-chan time.Time) { s.watchAt(ctx, tick) }
