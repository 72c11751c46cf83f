package opendata

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
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

// file is something that has been made, or is being made for the first time.
type file struct {
	asked int64 // guarded by the shelf
	mu    sync.Mutex
	made  given
	at    time.Time
}

// given is a file at a moment.
type given struct {
	body []byte
	tag  string // the same for the same body, on every server
}

func newShelf() *shelf { return &shelf{files: map[string]*file{}} }

// file is what was made a moment ago, else made now. Those who ask while it is made wait for it.
func (s *shelf) file(
	ctx context.Context,
	now time.Time,
	key string,
	make func(context.Context) ([]byte, error),
) (given, error) {
	f := s.place(key)
	f.mu.Lock()
	defer f.mu.Unlock()
	if age := now.Sub(f.at); f.made.tag != "" && age >= 0 && age < fresh {
		return f.made, nil
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	body, err := make(ctx)
	if err != nil {
		s.remove(key, f)
		return given{}, err
	}
	sum := sha256.Sum256(body)
	f.made, f.at = given{body, `"` + hex.EncodeToString(sum[:16]) + `"`}, now
	return f.made, nil
}

// place is where the file of a key stands.
func (s *shelf) place(key string) *file {
	s.mu.Lock()
	defer s.mu.Unlock()
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

func (s *shelf) remove(key string, f *file) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.files[key] == f {
		delete(s.files, key)
	}
}
