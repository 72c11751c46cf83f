package store

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"
)

// accountsSequence counts, for all servers on a database, the changes of accounts and sessions.
const accountsSequence = "accounts"

const (
	tellTries   = 5
	tellTimeout = 2 * time.Second
	askTimeout  = 2 * time.Second
)

// accountsVersion is how often any account or session has been changed: by this process, or in the
// database where others write too.
type accountsVersion struct {
	own atomic.Uint64

	mu      sync.Mutex
	next    *versionRead // the read that who asks now waits for
	reading bool
}

// versionRead is a reading of the version that begins after whoever waits for it has asked.
type versionRead struct {
	done    chan struct{}
	version uint64
	err     error
}

// wrote counts a change that has been tried, and has every server see it before the change is
// answered, also when whoever asked for it has left.
func (a *accountsVersion) wrote(ctx context.Context, engine Engine) {
	a.own.Add(1)
	if exclusive(engine) {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), tellTimeout)
	defer cancel()
	var err error
	for range tellTries {
		if _, err = engine.Next(ctx, accountsSequence); err == nil {
			return
		}
	}
	slog.WarnContext(ctx, "other servers remember an account for some seconds", "error", err)
}

// read is the version in the database. Those who ask at once share one reading, which has begun
// after each of them asked: it is never older than the question.
func (a *accountsVersion) read(ctx context.Context, engine Engine) (uint64, error) {
	a.mu.Lock()
	if a.next == nil {
		a.next = &versionRead{done: make(chan struct{})}
	}
	waited := a.next
	if !a.reading {
		a.reading = true
		go a.readAll(engine)
	}
	a.mu.Unlock()
	select {
	case <-waited.done:
		return waited.version, waited.err
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

// readAll reads for as long as anybody waits.
func (a *accountsVersion) readAll(engine Engine) {
	for {
		a.mu.Lock()
		r := a.next
		a.next, a.reading = nil, r != nil
		a.mu.Unlock()
		if r == nil {
			return
		}
		ctx, cancel := context.WithTimeout(context.Background(), askTimeout)
		var doc struct {
			Value int64 `bson:"value"`
		}
		r.err = engine.Get(ctx, sequences, accountsSequence, &doc)
		cancel()
		if errors.Is(r.err, ErrNotFound) { // nothing has been changed yet
			r.err = nil
		}
		r.version = uint64(doc.Value) // #nosec G115 -- it counts from 1
		close(r.done)
	}
}

// Exclusive is an engine that no other process can write through.
type Exclusive interface{ Exclusive() bool }

func exclusive(engine Engine) bool {
	e, may := engine.(Exclusive)
	return may && e.Exclusive()
}

// Alone reports whether no other process writes the database.
func (s *Store) Alone() bool { return exclusive(s.engine.Engine) }

// AccountsVersion grows with every change, by whatever server, of an account or a session. It is
// never older than the question. UNAVAILABLE.
func (s *Store) AccountsVersion(ctx context.Context) (uint64, error) {
	a := &s.engine.accounts
	if s.Alone() {
		return a.own.Load(), nil
	}
	version, err := a.read(ctx, s.engine.Engine)
	return version, fault(err, "read the version of the accounts")
}
