package graph

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/synctest"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"loftet/server/domain"
)

// counted works out one answer again and again, and counts how often.
type counted struct {
	response *graphql.Response
	err      error
	times    int
}

func (w *counted) do(context.Context) (worked, error) {
	w.times++
	return worked{w.response, always}, w.err
}

// TestWhatWentWrongIsNotKept asks twice for what fails, and for what is answered with an error.
func TestWhatWentWrongIsNotKept(t *testing.T) {
	t.Parallel()
	partly := &graphql.Response{Data: []byte(`{}`), Errors: gqlerror.List{{Message: "no"}}}
	for name, c := range map[string]struct {
		work  counted
		times int
	}{
		"an answer":             {counted{response: &graphql.Response{Data: []byte(`{}`)}}, 1},
		"a failure":             {counted{err: errors.New("no")}, 2},
		"an answer with errors": {counted{response: partly}, 2},
	} {
		cache := newAnswerCache(func() uint64 { return 0 }, maxKept)
		for range 2 {
			if a, err := cache.answer(t.Context(), "x", 0, c.work.do); !errors.Is(err, c.work.err) {
				t.Errorf("%s: %v, %v", name, a, err)
			}
		}
		if c.work.times != c.times {
			t.Errorf("%s was worked out %d times, want %d", name, c.work.times, c.times)
		}
	}
}

// TestAnAnswerIsKeptForASecondAndThenForgotten asks at its edge, and lets another answer be kept
// after it.
func TestAnAnswerIsKeptForASecondAndThenForgotten(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newAnswerCache(func() uint64 { return 0 }, maxKept)
		work := counted{response: &graphql.Response{Data: []byte(`{}`)}}
		ask := func(key string) {
			if _, err := c.answer(t.Context(), key, 0, work.do); err != nil {
				t.Error(err)
			}
		}
		ask("x")
		time.Sleep(keptFor - time.Nanosecond)
		if ask("x"); work.times != 1 {
			t.Errorf("worked out %d times within a second", work.times)
		}
		time.Sleep(2 * time.Nanosecond)
		if ask("y"); len(c.kept) != 1 || c.kept["y"] == nil {
			t.Errorf("%d answers are kept that nobody may be given", len(c.kept)-1)
		}
		if ask("x"); work.times != 3 {
			t.Errorf("given after a second: worked out %d times", work.times)
		}
	})
}

// TestTheKeyTellsQuestionsApart changes one part of a question at a time.
func TestTheKeyTellsQuestionsApart(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	for name, q := range map[string]struct {
		query, operation string
		variables        map[string]any
		day              domain.Date
	}{
		"one":               {"a", "b", map[string]any{"n": 1}, "2025-07-03"},
		"another query":     {"x", "b", map[string]any{"n": 1}, "2025-07-03"},
		"another operation": {"a", "x", map[string]any{"n": 1}, "2025-07-03"},
		"another value":     {"a", "b", map[string]any{"n": 2}, "2025-07-03"},
		"another day":       {"a", "b", map[string]any{"n": 1}, "2025-07-04"},
		"parted elsewhere":  {"ab", "", map[string]any{"n": 1}, "2025-07-03"},
	} {
		op := &graphql.OperationContext{RawQuery: q.query, OperationName: q.operation, Variables: q.variables}
		key, err := keyOf(op, q.day)
		if err != nil {
			t.Fatal(err)
		}
		if other, is := seen[key]; is {
			t.Errorf("%s is taken for %s", name, other)
		}
		seen[key] = name
	}
	bad := &graphql.OperationContext{Variables: map[string]any{"f": func() {}}}
	if _, err := keyOf(bad, ""); err == nil {
		t.Error("values that cannot be told apart have a key")
	}
}

// TestOnlyQuestionsThatAreTheSameForAllAreKept asks for what depends on the address, however it is
// wrapped.
func TestOnlyQuestionsThatAreTheSameForAllAreKept(t *testing.T) {
	t.Parallel()
	field := func(name string) ast.SelectionSet { return ast.SelectionSet{&ast.Field{Name: name, Alias: "x"}} }
	inside := func(set ast.SelectionSet) ast.SelectionSet {
		return ast.SelectionSet{&ast.InlineFragment{SelectionSet: set}}
	}
	for name, c := range map[string]struct {
		operation ast.Operation
		set       ast.SelectionSet
		kept      bool
	}{
		"a question": {ast.Query, field("pledges"), true}, "a mutation": {ast.Mutation, field("feedbackSubmit"), false},
		"a receipt":               {ast.Query, field("feedbackByReceipt"), false},
		"an invitation":           {ast.Query, field("invitation"), false},
		"a receipt in a fragment": {ast.Query, inside(field("feedbackByReceipt")), false},
	} {
		operation := &ast.OperationDefinition{Operation: c.operation, SelectionSet: c.set}
		op := &graphql.OperationContext{Doc: &ast.QueryDocument{}, Operation: operation}
		if got := isForAll(op); got != c.kept {
			t.Errorf("%s is the same for all: %v", name, got)
		}
	}
}

// TestAnAnswerIsGivenWithATagToWhoGets gives one answer by each method, with and without a tag.
func TestAnAnswerIsGivenWithATagToWhoGets(t *testing.T) {
	t.Parallel()
	const shared = "public, max-age=0, s-maxage=1, must-revalidate"
	for name, c := range map[string]struct {
		method, tag, has  string
		status            int
		cache, toldTag, b string
	}{
		"GET":             {http.MethodGet, `"1"`, "", 200, shared, `"1"`, "{}"},
		"GET of an error": {http.MethodGet, "", "", 200, "no-store", "", "{}"},
		"POST":            {http.MethodPost, `"1"`, `"1"`, 200, "no-store", "", "{}"},
		"the same":        {http.MethodGet, `"1"`, `"0", W/"1"`, 304, shared, `"1"`, ""},
		"any":             {http.MethodGet, `"1"`, "*", 304, shared, `"1"`, ""},
		"another":         {http.MethodGet, `"1"`, `"2"`, 200, shared, `"1"`, "{}"},
	} {
		w, r := httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), c.method, "/graphql", nil)
		r.Header.Set("If-None-Match", c.has)
		give(w, r, typeJSON, &keptAnswer{body: []byte("{}"), tag: c.tag})
		header, mediaType := w.Header(), "application/json; charset=utf-8"
		if c.status == http.StatusNotModified {
			mediaType = ""
		}
		if w.Code != c.status || header.Get("Cache-Control") != c.cache || header.Get("ETag") != c.toldTag ||
			w.Body.String() != c.b || header.Get("Content-Type") != mediaType {
			t.Errorf("%s: %d %v %s", name, w.Code, header, w.Body)
		}
	}
}

// TestATurnThatComesToWhoHasLeftGoesToTheNext has whoever waits first leave at the moment in which
// their turn comes.
func TestATurnThatComesToWhoHasLeftGoesToTheNext(t *testing.T) {
	t.Parallel()
	g := newGate(1, 10)
	leave, err := g.enter(t.Context(), spends(0))
	if err != nil {
		t.Fatal(err)
	}
	gone := &waiter{spends(0), make(chan bool, 1)}
	g.waiting = append(g.waiting, gone)
	leave() // the turn is gone's
	g.giveUp(gone)
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	if _, err := g.enter(ctx, spends(0)); err != nil {
		t.Errorf("the turn is lost: %v", err)
	}
	away := &waiter{spends(0), make(chan bool, 1)}
	away.turn <- false // turned away as they left: there is no turn to give on
	if g.giveUp(away); g.free != 0 {
		t.Errorf("%d turns are free, and one is taken", g.free)
	}
}
