package opendata

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"
)

// shop makes files that say how often they have been made.
type shop struct{ made map[string]int }

func (s *shop) make(key string) func(context.Context) ([]byte, error) {
	return func(context.Context) ([]byte, error) {
		s.made[key]++
		return fmt.Appendf(nil, "%s %d", key, s.made[key]), nil
	}
}

func TestAFileIsMadeOnceForAllWhoAskAtOnceAndIsGoneSoonAfter(t *testing.T) {
	t.Parallel()
	shelf, shop, now := newShelf(), &shop{map[string]int{}}, time.Date(2025, 7, 3, 10, 0, 0, 0, time.UTC)
	read := func(after time.Duration, key string) string {
		got, err := shelf.file(t.Context(), now.Add(after), key, shop.make(key))
		if err != nil || got.tag == "" {
			t.Fatal(got, err)
		}
		return string(got.body)
	}
	if a, b := read(0, "x"), read(time.Second, "x"); a != "x 1" || b != "x 1" {
		t.Errorf("%q and %q", a, b)
	}
	if got := read(5*time.Second, "x"); got != "x 2" {
		t.Errorf("five seconds later it still says %q", got)
	}
	if got := read(0, "x"); got != "x 3" {
		t.Errorf("on a clock that was put back: %q", got)
	}
}

func TestTheShelfRemembersNoFailuresAndPutsTheLongestUnaskedAway(t *testing.T) {
	t.Parallel()
	shelf, shop, now := newShelf(), &shop{map[string]int{}}, time.Date(2025, 7, 3, 10, 0, 0, 0, time.UTC)
	failing := func(context.Context) ([]byte, error) { return nil, errors.New("no") }
	for i := range 3 * shelfSize {
		if _, err := shelf.file(t.Context(), now, fmt.Sprint("failing ", i), failing); err == nil {
			t.Fatal("it does not fail")
		}
	}
	if n := len(shelf.files); n != 0 {
		t.Errorf("%d failures are remembered", n)
	}
	for i := range 3 * shelfSize {
		for _, key := range []string{"asked for all the time", fmt.Sprint("asked for once ", i)} {
			if _, err := shelf.file(t.Context(), now, key, shop.make(key)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if n := len(shelf.files); n != shelfSize {
		t.Errorf("%d files are remembered", n)
	}
	if n := shop.made["asked for all the time"]; n != 1 {
		t.Errorf("what is asked for all the time was made %d times", n)
	}
}
