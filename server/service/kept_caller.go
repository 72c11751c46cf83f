package service

import (
	"context"
	"sync"
	"time"

	"loftet/server/domain"
)

// How long and of how many sign-ins the caller is remembered.
const (
	callerKeptFor = 5 * time.Second
	callersKept   = 10_000
)

// callers remembers who is behind the sign-ins that were used last, where this process alone writes
// the database: until any account or session is written, and never for long.
type callers struct {
	mu      sync.Mutex
	written uint64
	known   map[callerKey]knownCaller
}

type callerKey struct{ session, user string }

type knownCaller struct {
	actor domain.Actor
	until time.Time
}

func newCallers() *callers { return &callers{known: map[callerKey]knownCaller{}} }

// caller is who a session and its user are, as read finds them, or as it did a moment ago. What was
// written since then is always seen, for it is asked of the database again.
func (s *Service) caller(
	ctx context.Context,
	key callerKey,
	read func(context.Context) (domain.Actor, error),
) (domain.Actor, error) {
	written, alone := s.store.AccountsWritten()
	if !alone {
		return read(ctx)
	}
	now := time.Now()
	if actor, is := s.callers.get(key, written, now); is {
		return actor, nil
	}
	actor, err := read(ctx)
	if err == nil {
		s.callers.keep(key, written, knownCaller{actor, now.Add(callerKeptFor)})
	}
	return actor, err
}

func (c *callers) get(key callerKey, written uint64, now time.Time) (domain.Actor, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	known, is := c.known[key]
	return known.actor, is && c.written == written && now.Before(known.until)
}

// keep remembers a caller who was read when so much was written; what was known before that is
// forgotten.
func (c *callers) keep(key callerKey, written uint64, known knownCaller) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if written < c.written {
		return
	}
	if written > c.written || len(c.known) >= callersKept {
		clear(c.known)
	}
	c.written, c.known[key] = written, known
}
