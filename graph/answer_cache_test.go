package graph

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/99designs/gqlgen/graphql"
)

func TestOneAnswerIsWorkedOutForAllWhoAskTheSame(t *testing.T) {
	t.Parallel()
	var written, done atomic.Int64
	c := newAnswerCache(func() uint64 { return uint64(written.Load()) }, maxKept)
	begun := make(chan struct{})
	var readers sync.WaitGroup
	for range 50 {
		readers.Go(func() {
			a, err := c.answer(t.Context(), "same", func(context.Context) (*graphql.Response, error) {
				<-begun
				done.Add(1)
				return &graphql.Response{Data: []byte(`{"a":1}`)}, nil
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
	_, err := c.answer(t.Context(), "same", func(context.Context) (*graphql.Response, error) {
		return nil, errors.New("no")
	})
	if err == nil {
		t.Error("an answer was given after something was written")
	}
}

func TestKeptAnswersAreBounded(t *testing.T) {
	t.Parallel()
	c := newAnswerCache(func() uint64 { return 0 }, 10_000)
	for i := range 100 {
		_, err := c.answer(t.Context(), fmt.Sprint(i), func(context.Context) (*graphql.Response, error) {
			return &graphql.Response{Data: bytes.Repeat([]byte("1"), 100*i)}, nil
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
	_, err := c.answer(ctx, "a", func(ctx context.Context) (*graphql.Response, error) {
		close(begun)
		<-ctx.Done()
		close(ended)
		return nil, ctx.Err()
	})
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	<-ended
}
