package store

import (
	"context"
	"errors"
	"sync"
	"time"
)

const (
	probeSequence = "readyz"         // its numbers mean nothing
	probeEvery    = time.Second      // whoever asks meanwhile is told the same
	failureLasts  = 10 * time.Second // how long one write that failed outweighs a probe that did not
)

// health is whether writes succeed.
type health struct {
	mu       sync.Mutex
	failed   error     // of the latest write, nil when that succeeded
	failedAt time.Time // when
	probed   error
	probedAt time.Time
}

// wrote records how a write went. Only what the database could not do is a failure.
func (h *health) wrote(err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case errors.Is(err, ErrUnavailable):
		h.failed, h.failedAt = err, time.Now()
	case err == nil:
		h.failed = nil
	}
}

// Ready is nil while the database answers and what is written is kept: a small write is tried, at
// most once a second. A full disk reads well and writes nothing.
func (s *Store) Ready(ctx context.Context) error {
	if err := s.engine.Ping(ctx); err != nil {
		return err
	}
	h := &s.engine.health
	h.mu.Lock()
	defer h.mu.Unlock()
	if time.Since(h.probedAt) >= probeEvery {
		_, h.probed = s.engine.Engine.Next(ctx, probeSequence)
		h.probedAt = time.Now()
	}
	if h.probed == nil && time.Since(h.failedAt) < failureLasts {
		return h.failed
	}
	return h.probed
}
