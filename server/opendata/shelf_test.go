package opendata

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
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

// TestAFileThatFailsFailsOnceForAllWhoWait has twenty readers ask for a file that a database which
// does not answer takes ten seconds to fail: nobody waits for another's failure before their own.
func TestAFileThatFailsFailsOnceForAllWhoWait(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		shelf, began, tried := newShelf(), time.Now(), 0
		silent := func(ctx context.Context) ([]byte, error) {
			tried++
			<-ctx.Done()
			return nil, ctx.Err()
		}
		for range 20 {
			go func() {
				if _, err := shelf.file(
					t.Context(), time.Now(), "x", silent,
				); !errors.Is(err, context.DeadlineExceeded) {
					t.Error(err)
				}
				if waited := time.Since(began); waited > timeout {
					t.Errorf("a reader waited %v", waited)
				}
			}()
		}
		time.Sleep(2 * timeout)
		synctest.Wait()
		if tried != 1 || len(shelf.files) > 0 {
			t.Errorf("tried %d times, %d failures are remembered", tried, len(shelf.files))
		}
	})
}

// TestAFileIsMadeForAsLongAsSomebodyWaits has the reader who asked first leave: whoever asked after
// them is given the file. When that one leaves too, the making is broken off.
func TestAFileIsMadeForAsLongAsSomebodyWaits(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		shelf, ended := newShelf(), 0
		slow := func(ctx context.Context) ([]byte, error) {
			defer func() { ended++ }()
			select {
			case <-time.After(5 * time.Second):
				return []byte("made"), nil
			case <-ctx.Done():
				return nil, ctx.Err()
			}
		}
		ask := func(leaves time.Duration, want error) {
			ctx, cancel := context.WithTimeout(t.Context(), leaves)
			defer cancel()
			got, err := shelf.file(ctx, time.Now(), "x", slow)
			if !errors.Is(err, want) || want == nil && string(got.body) != "made" {
				t.Errorf("who leaves after %v: %q, %v", leaves, got.body, err)
			}
		}
		go ask(time.Second, context.DeadlineExceeded)
		synctest.Wait()
		ask(time.Minute, nil)
		time.Sleep(time.Minute)
		go ask(time.Second, context.DeadlineExceeded)
		synctest.Wait()
		ask(2*time.Second, context.DeadlineExceeded)
		synctest.Wait()
		if ended != 2 {
			t.Errorf("%d of 2 makings have ended", ended)
		}
	})
}

func TestAFileWhoseMakingPanicsIsAnError(t *testing.T) {
	t.Parallel()
	panics := func(context.Context) ([]byte, error) { panic("made up for the test") }
	if _, err := newShelf().file(t.Context(), time.Now(), "x", panics); err == nil {
		t.Error("no error")
	}
}
