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
	probeTimeout  = 2 * time.Second  // how long it may take
	failureLasts  = 10 * time.Second // how long one write that failed outweighs a probe that did not
)

// health is whether writes succeed.
type health struct {
	mu       sync.Mutex
	failed   error     // of the latest write, nil when that succeeded
	failedAt time.Time // when

	probing  sync.Mutex // held while the database is asked, which no write waits for
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

// Ready is nil while the database answers and what is written is kept: it is asked, and a small
// write is tried, at most once a second. A full disk reads well and writes nothing.
func (s *Store) Ready(ctx context.Context) error {
	h := &s.engine.health
	if err := h.probe(ctx, s.engine.Engine); err != nil {
		return err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if time.Since(h.failedAt) < failureLasts {
		return h.failed
	}
	return nil
}

// probe asks the database, unless it was asked a moment ago. What it says is told to others too, so
// it is asked to the end when whoever began leaves.
func (h *health) probe(ctx context.Context, engine Engine) error {
	h.probing.Lock()
	defer h.probing.Unlock()
	if time.Since(h.probedAt) < probeEvery {
		return h.probed
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), probeTimeout)
	defer cancel()
	if h.probed = engine.Ping(ctx); h.probed == nil {
		_, h.probed = engine.Next(ctx, probeSequence)
	}
	h.probedAt = time.Now()
	return h.probed
}
