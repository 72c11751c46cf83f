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

// callers remembers who is behind the sign-ins that were used last: until any account or session is
// changed, on any server, and never for long.
type callers struct {
	mu      sync.Mutex
	version uint64 // of the accounts, when those who are known were read
	known   map[callerKey]knownCaller
}

type callerKey struct{ session, user string }

type knownCaller struct {
	actor domain.Actor
	until time.Time
}

func newCallers() *callers { return &callers{known: map[callerKey]knownCaller{}} }

// caller is who a session and its user are, as read finds them, or as it did a moment ago. What was
// changed before the question, on whatever server, is always seen: it is read again then, and also
// when it cannot be known whether anything was changed.
func (s *Service) caller(
	ctx context.Context,
	key callerKey,
	read func(context.Context) (domain.Actor, error),
) (domain.Actor, error) {
	version, err := s.store.AccountsVersion(ctx)
	if err != nil {
		return read(ctx)
	}
	now := time.Now()
	if actor, is := s.callers.get(key, version, now); is {
		return actor, nil
	}
	actor, err := read(ctx)
	if err == nil {
		s.callers.keep(key, version, knownCaller{actor, now.Add(callerKeptFor)})
	}
	return actor, err
}

func (c *callers) get(key callerKey, version uint64, now time.Time) (domain.Actor, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	known, is := c.known[key]
	return known.actor, is && c.version == version && now.Before(known.until)
}

// keep remembers a caller who was read at a version or later; who was known at another is
// forgotten.
func (c *callers) keep(key callerKey, version uint64, known knownCaller) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if version != c.version || len(c.known) >= callersKept {
		clear(c.known)
	}
	c.version, c.known[key] = version, known
}
