package graph

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// since has an answer hold until anything is written.
func since(written *atomic.Int64) func(uint64) bool {
	return func(then uint64) bool { return uint64(written.Load()) == then }
}

func always(uint64) bool { return true }

func TestOneAnswerIsWorkedOutForAllWhoAskTheSame(t *testing.T) {
	t.Parallel()
	var written, done atomic.Int64
	c := newAnswerCache(func() uint64 { return uint64(written.Load()) }, maxKept)
	begun := make(chan struct{})
	var readers sync.WaitGroup
	for range 50 {
		readers.Go(func() {
			a, err := c.answer(t.Context(), "same", 0, func(context.Context) (worked, error) {
				<-begun
				done.Add(1)
				return worked{&graphql.Response{Data: []byte(`{"a":1}`)}, since(&written)}, nil
			})
			if err != nil || string(a.body) != `{"data":{"a":1}}` {
				t.Errorf("%v", err)
			}
		})
	}
	close(begun)
	readers.Wait()
	if done.Load() != 1 {
		t.Errorf("worked out %d times", done.Load())
	}
	written.Add(1)
	_, err := c.answer(t.Context(), "same", 0, func(context.Context) (worked, error) {
		return worked{}, errors.New("no")
	})
	if err == nil {
		t.Error("an answer was given after something was written")
	}
}

func TestKeptAnswersAreBounded(t *testing.T) {
	t.Parallel()
	c := newAnswerCache(func() uint64 { return 0 }, 10_000)
	for i := range 100 {
		_, err := c.answer(t.Context(), fmt.Sprint(i), 0, func(context.Context) (worked, error) {
			return worked{&graphql.Response{Data: bytes.Repeat([]byte("1"), 100*i)}, always}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		sum := 0
		for _, a := range c.kept {
			sum += a.size()
		}
		if c.bytes != sum || sum > c.most {
			t.Fatalf("%d bytes are kept, and %d counted", sum, c.bytes)
		}
	}
}

func TestWorkForNobodyEnds(t *testing.T) {
	t.Parallel()
	c := newAnswerCache(func() uint64 { return 0 }, maxKept)
	ctx, leave := context.WithCancel(t.Context())
	begun, ended := make(chan struct{}), make(chan struct{})
	go func() {
		<-begun
		leave()
	}()
	_, err := c.answer(ctx, "a", 0, func(ctx context.Context) (worked, error) {
		close(begun)
		<-ctx.Done()
		close(ended)
		return worked{}, ctx.Err()
	})
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	<-ended
}

// TestNoWorkIsLeftWhenTheCacheIsClosed has the next answer worked out, for which nobody waits.
func TestNoWorkIsLeftWhenTheCacheIsClosed(t *testing.T) {
	t.Parallel()
	c := newAnswerCache(func() uint64 { return 0 }, maxKept)
	first, err := c.answer(t.Context(), "a", 0, func(context.Context) (worked, error) {
		return worked{&graphql.Response{}, func(uint64) bool { return true }}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	first.took = time.Minute // it is over before another could be worked out
	begun, ended := make(chan struct{}), false
	if _, err := c.answer(t.Context(), "a", 0, func(ctx context.Context) (worked, error) {
		close(begun)
		<-ctx.Done()
		ended = true
		return worked{}, ctx.Err()
	}); err != nil {
		t.Fatal(err)
	}
	<-begun
	if c.close(); !ended {
		t.Error("something is still being worked out")
	}
}

// TestOneWorkAtATimeHoweverMuchIsWritten has a write come for each of many readers while an answer
// is worked out: one more work begins after it, which has seen them all, and none when the writes
// were of something else.
func TestOneWorkAtATimeHoweverMuchIsWritten(t *testing.T) {
	t.Parallel()
	for _, holds := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			var written, works, atOnce atomic.Int64
			c := newAnswerCache(func() uint64 { return uint64(written.Load()) }, maxKept)
			made := func(then uint64) bool { return holds || uint64(written.Load()) == then }
			for range 20 {
				asked := written.Load()
				go func() {
					a, err := c.answer(t.Context(), "same", 0, func(context.Context) (worked, error) {
						if atOnce.Add(1) > 1 {
							t.Error("two works at a time")
						}
						defer atOnce.Add(-1)
						works.Add(1)
						seen := fmt.Sprint(written.Load())
						time.Sleep(100 * time.Millisecond)
						return worked{&graphql.Response{Data: []byte(seen)}, made}, nil
					})
					if err != nil {
						t.Error(err)
						return
					}
					var seen int64
					if _, err := fmt.Sscanf(string(a.body), `{"data":%d}`, &seen); err != nil ||
						seen < asked && !holds {
						t.Errorf("asked after %d writes, and answered %s: %v", asked, a.body, err)
					}
				}()
				synctest.Wait()
				written.Add(1)
			}
			time.Sleep(time.Second)
			if want := map[bool]int64{false: 2, true: 1}[holds]; works.Load() != want {
				t.Errorf("holds %v: %d works, want %d", holds, works.Load(), want)
			}
		})
	}
}

// TestNobodyWaitsForWhatManyAsk has a reader every hundredth of a second ask for what takes a
// while. Only the first waits, nobody is given what is older than a second, and it is worked out
// once at a time.
func TestNobodyWaitsForWhatManyAsk(t *testing.T) {
	t.Parallel()
	for _, takes := range []time.Duration{20 * time.Millisecond, 400 * time.Millisecond, 900 * time.Millisecond} {
		synctest.Test(t, func(t *testing.T) {
			var works, atOnce atomic.Int64
			c := newAnswerCache(func() uint64 { return 0 }, maxKept)
			began := time.Now()
			for reader := range 1000 {
				asked := time.Now()
				a, err := c.answer(t.Context(), "same", 0, func(context.Context) (worked, error) {
					if works.Add(1); atOnce.Add(1) > 1 {
						t.Error("two works at a time")
					}
					defer atOnce.Add(-1)
					time.Sleep(takes)
					done := fmt.Sprint(time.Since(began).Milliseconds())
					return worked{&graphql.Response{Data: []byte(done)}, always}, nil
				})
				if err != nil {
					t.Fatal(err)
				}
				if waited := time.Since(asked); reader > 0 && waited > 0 {
					t.Fatalf("reader %d waited %v for what takes %v", reader, waited, takes)
				}
				var done int64
				if _, err := fmt.Sscanf(string(a.body), `{"data":%d}`, &done); err != nil {
					t.Fatal(err)
				}
				if age := time.Since(began) - time.Duration(done)*time.Millisecond; age > keptFor {
					t.Fatalf("reader %d was given what is %v old", reader, age)
				}
				time.Sleep(10 * time.Millisecond)
			}
			time.Sleep(time.Second)
			if most := int64(time.Since(began)/max(takes, keptFor-2*takes)) + 2; works.Load() > most {
				t.Errorf("what takes %v was worked out %d times, at most %d are needed", takes, works.Load(), most)
			}
			c.mu.Lock()
			defer c.mu.Unlock()
			sum := 0
			for _, a := range c.kept {
				sum += a.size()
			}
			if c.bytes != sum {
				t.Errorf("%d bytes are counted, and %d kept", c.bytes, sum)
			}
		})
	}
}
