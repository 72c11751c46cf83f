package opendata

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"
	"time"
)

const (
	// fresh is how long a file is given out before it is made again. What somebody has taken back
	// is gone after it, on every server.
	fresh     = 2 * time.Second
	timeout   = 10 * time.Second // how long making one may take
	shelfSize = 100              // how many files are remembered
)

// shelf remembers files that have been made, so that many readers at once cost as much as one. It
// remembers no failures, and puts away what was asked for the longest ago when it is full.
type shelf struct {
	mu    sync.Mutex
	files map[string]*file
	asked int64 // counts what is asked for
}

// file is something that has been made, or is being made. The shelf guards it.
type file struct {
	asked  int64
	made   given
	at     time.Time
	making *making // nil while nobody makes it
}

// given is a file at a moment.
type given struct {
	body []byte
	tag  string // the same for the same body, on every server
}

// making is the making of a file, which those who ask for it wait for, also when it fails.
type making struct {
	waiting int // guarded by the shelf
	end     context.CancelFunc
	done    chan struct{} // closed when all that follows is there
	made    given
	err     error
}

func newShelf() *shelf { return &shelf{files: map[string]*file{}} }

// file is what was made a moment ago, else made now. Those who ask while it is made wait for it;
// when all of them have left it is broken off.
func (s *shelf) file(
	ctx context.Context,
	now time.Time,
	key string,
	make func(context.Context) ([]byte, error),
) (given, error) {
	s.mu.Lock()
	f := s.place(key)
	if age := now.Sub(f.at); f.made.tag != "" && age >= 0 && age < fresh {
		defer s.mu.Unlock()
		return f.made, nil
	}
	if f.making == nil {
		s.begin(ctx, now, key, f, make)
	}
	m := f.making
	m.waiting++
	s.mu.Unlock()
	defer s.leave(m)
	select {
	case <-m.done:
		return m.made, m.err
	case <-ctx.Done():
		return given{}, ctx.Err()
	}
}

// begin has a file made. The caller holds the lock.
func (s *shelf) begin(
	ctx context.Context, now time.Time, key string, f *file, do func(context.Context) ([]byte, error),
) {
	ctx, end := context.WithTimeout(context.WithoutCancel(ctx), timeout)
	m := &making{end: end, done: make(chan struct{})}
	f.making = m
	go func() {
		defer end()
		body, err := careful(ctx, do)
		s.mu.Lock()
		defer s.mu.Unlock()
		if m.err = err; err == nil {
			sum := sha256.Sum256(body)
			m.made = given{body, `"` + hex.EncodeToString(sum[:16]) + `"`}
			f.made, f.at = m.made, now
		} else if s.files[key] == f {
			delete(s.files, key)
		}
		f.making = nil
		close(m.done)
	}()
}

// leave ends what nobody waits for any more, and returns when it has ended.
func (s *shelf) leave(m *making) {
	s.mu.Lock()
	m.waiting--
	nobody := m.waiting == 0
	s.mu.Unlock()
	if nobody {
		m.end()
		<-m.done
	}
}

// careful makes a file. What panics ends with an error, as it would in a request of its own.
func careful(ctx context.Context, make func(context.Context) ([]byte, error)) (body []byte, err error) {
	defer func() {
		if panicked := recover(); panicked != nil {
			slog.ErrorContext(
				ctx, "panic in a public file", "panic", fmt.Sprint(panicked), "stack", string(debug.Stack()),
			)
			err = errors.New("panic in a public file")
		}
	}()
	return make(ctx)
}

// place is where the file of a key stands. The caller holds the lock.
func (s *shelf) place(key string) *file {
	s.asked++
	f := s.files[key]
	if f == nil {
		f = &file{}
		s.makeRoom()
		s.files[key] = f
	}
	f.asked = s.asked
	return f
}

func (s *shelf) makeRoom() {
	if len(s.files) < shelfSize {
		return
	}
	oldest, asked := "", s.asked
	for key, f := range s.files {
		if f.asked < asked {
			oldest, asked = key, f.asked
		}
	}
	delete(s.files, oldest)
}
