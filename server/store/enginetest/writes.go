package enginetest

import (
	"context"
	"errors"
	"slices"
	"testing"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

func oneInsertWins(t *testing.T, engine store.Engine) {
	id := newThing().ID
	errs := together(50, func(i int) error {
		doc := newThing()
		doc.ID, doc.Count = id, i
		return engine.Insert(t.Context(), things, doc)
	})
	winner := exactlyOne(t, errs, store.ErrDuplicate)
	var got thing
	must(t, engine.Get(t.Context(), things, id, &got))
	if got.Count != winner {
		t.Errorf("document of %d is there, and %d was told that it won", got.Count, winner)
	}
}

// exactlyOne checks that one of the errors is nil and all others are the refusal, and returns
// which.
func exactlyOne(t *testing.T, errs []error, refusal error) int {
	t.Helper()
	winner := -1
	for i, err := range errs {
		switch {
		case err == nil && winner < 0:
			winner = i
		case err == nil:
			t.Errorf("%d and %d both won", winner, i)
		case !errors.Is(err, refusal):
			t.Errorf("a loser was told %v, not %v", err, refusal)
		}
	}
	if winner < 0 {
		t.Fatal("nobody won")
	}
	return winner
}

func oneReplaceWins(t *testing.T, engine store.Engine) {
	doc := newThing()
	must(t, engine.Insert(t.Context(), things, doc))
	errs := together(20, func(i int) error {
		next := doc
		next.Revision, next.Count = 2, i
		return engine.Replace(t.Context(), things, doc.ID, 1, next)
	})
	winner := exactlyOne(t, errs, store.ErrConflict)
	var got thing
	must(t, engine.Get(t.Context(), things, doc.ID, &got))
	if got.Count != winner || got.Revision != 2 {
		t.Errorf("got count %d at revision %d, want %d at 2", got.Count, got.Revision, winner)
	}
}

func noUpdateIsLost(t *testing.T, engine store.Engine) {
	const clients, updates, counters = 16, 125, 4
	docs := make([]thing, counters)
	for i := range docs {
		docs[i] = newThing()
		must(t, engine.Insert(t.Context(), things, docs[i]))
	}
	errs := together(clients, func(client int) error {
		for i := range updates {
			if err := increment(t.Context(), engine, docs[(client+i)%counters].ID); err != nil {
				return err
			}
		}
		return nil
	})
	must(t, errors.Join(errs...))
	sum := 0
	for _, doc := range docs {
		var got thing
		must(t, engine.Get(t.Context(), things, doc.ID, &got))
		if got.Revision != got.Count+1 {
			t.Errorf("%d updates made revision %d", got.Count, got.Revision)
		}
		sum += got.Count
	}
	if sum != clients*updates {
		t.Errorf("%d updates of %d are there", sum, clients*updates)
	}
}

// increment reads and replaces until nobody came between.
func increment(ctx context.Context, engine store.Engine, id string) error {
	for {
		var doc thing
		if err := engine.Get(ctx, things, id, &doc); err != nil {
			return err
		}
		doc.Count++
		doc.Revision++
		if err := engine.Replace(ctx, things, id, doc.Revision-1, doc); !errors.Is(err, store.ErrConflict) {
			return err
		}
	}
}

func replaceTellsWhy(t *testing.T, engine store.Engine) {
	doc := newThing()
	doc.Revision = 2
	if err := engine.Replace(t.Context(), things, doc.ID, 1, doc); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("replace of a missing document: %v", err)
	}
	if err := engine.Get(t.Context(), things, doc.ID, &doc); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("get of a missing document: %v", err)
	}
	must(t, engine.Insert(t.Context(), things, doc))
	if err := engine.Replace(t.Context(), things, doc.ID, 1, doc); !errors.Is(err, store.ErrConflict) {
		t.Errorf("replace at an old revision: %v", err)
	}
	if err := engine.Replace(t.Context(), things, doc.ID, 2, doc); !errors.Is(err, store.ErrUnsupported) {
		t.Errorf("replace that does not count the revision up: %v", err)
	}
	if err := engine.Replace(t.Context(), things, newThing().ID, 1, doc); !errors.Is(err, store.ErrUnsupported) {
		t.Errorf("replace by a document with another id: %v", err)
	}
}

func overwriteReplaces(t *testing.T, engine store.Engine) {
	doc := newThing()
	must(t, engine.Insert(t.Context(), things, doc))
	next := doc
	next.Revision, next.Count = 2, 7
	must(t, engine.Overwrite(t.Context(), things, doc.ID, 1, next))
	var got thing
	must(t, engine.Get(t.Context(), things, doc.ID, &got))
	if got.Count != 7 || got.Revision != 2 {
		t.Errorf("got count %d at revision %d", got.Count, got.Revision)
	}
	if err := engine.Overwrite(t.Context(), things, doc.ID, 1, next); !errors.Is(err, store.ErrConflict) {
		t.Errorf("at a revision that is gone: %v", err)
	}
	missing := newThing()
	missing.Revision = 2
	if err := engine.Overwrite(t.Context(), things, missing.ID, 1, missing); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("of what is not there: %v", err)
	}
}

func rewriteLeavesRevision(t *testing.T, engine store.Engine) {
	must(t, engine.EnsureIndexes(t.Context(), []store.Index{
		{Collection: things, Name: "area_tags", Keys: by("area", "tags"), Array: "tags"},
	}))
	doc := newThing()
	doc.Tags = []string{"before"}
	must(t, engine.Insert(t.Context(), things, doc))
	doc.Tags, doc.Rewrites = []string{"after"}, 1
	must(t, engine.Rewrite(t.Context(), things, doc.ID, 1, doc))
	var there thing
	must(t, engine.Get(t.Context(), things, doc.ID, &there))
	if there.Revision != 1 || !slices.Equal(there.Tags, doc.Tags) {
		t.Errorf("rewritten: %+v", there)
	}
	for tag, want := range map[string]int64{"before": 0, "after": 1} {
		filter := bson.D{{Key: "area", Value: "2560"}, {Key: "tags", Value: tag}}
		if n, err := engine.Count(t.Context(), things, filter); n != want || err != nil {
			t.Errorf("%s: %d found, %v", tag, n, err)
		}
	}
	next := doc
	next.Revision = 2
	if err := engine.Rewrite(t.Context(), things, doc.ID, 1, next); !errors.Is(err, store.ErrUnsupported) {
		t.Errorf("by the next revision: %v", err)
	}
	if err := engine.Rewrite(t.Context(), things, doc.ID, 2, next); !errors.Is(err, store.ErrConflict) {
		t.Errorf("of a revision that is not there: %v", err)
	}
	doc.Rewrites = 0
	if err := engine.Rewrite(t.Context(), things, doc.ID, 1, doc); !errors.Is(err, store.ErrUnsupported) {
		t.Errorf("that is not counted: %v", err)
	}
	missing := newThing()
	missing.Rewrites = 1
	if err := engine.Rewrite(t.Context(), things, missing.ID, 1, missing); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("of what is not there: %v", err)
	}
}

// noRewriteIsLost has some count in a document by rewriting it and others by replacing it.
func noRewriteIsLost(t *testing.T, engine store.Engine) {
	const clients, updates = 8, 25
	doc := newThing()
	must(t, engine.Insert(t.Context(), things, doc))
	errs := together(clients, func(client int) error {
		for range updates {
			if err := countUp(t.Context(), engine, doc.ID, client%2 == 0); err != nil {
				return err
			}
		}
		return nil
	})
	must(t, errors.Join(errs...))
	var got thing
	must(t, engine.Get(t.Context(), things, doc.ID, &got))
	half := clients / 2 * updates
	if got.Count != 2*half || got.Revision != half+1 || got.Rewrites != half {
		t.Errorf("%d counted, revision %d, %d rewrites", got.Count, got.Revision, got.Rewrites)
	}
}

func countUp(ctx context.Context, engine store.Engine, id string, rewrite bool) error {
	for {
		var doc thing
		if err := engine.Get(ctx, things, id, &doc); err != nil {
			return err
		}
		doc.Count++
		write, revision := engine.Replace, doc.Revision
		if rewrite {
			write = engine.Rewrite
			doc.Rewrites++
		} else {
			doc.Revision++
		}
		if err := write(ctx, things, id, revision, doc); !errors.Is(err, store.ErrConflict) {
			return err
		}
	}
}

func sequenceIsUnique(t *testing.T, engine store.Engine) {
	const clients, each = 20, 5
	numbers := make([][]int64, clients)
	errs := together(clients, func(i int) error {
		for range each {
			n, err := engine.Next(t.Context(), "2560/TK")
			if err != nil {
				return err
			}
			numbers[i] = append(numbers[i], n)
		}
		return nil
	})
	must(t, errors.Join(errs...))
	for _, own := range numbers {
		if !slices.IsSorted(own) {
			t.Errorf("numbers of one client do not grow: %d", own)
		}
	}
	all := slices.Sorted(slices.Values(slices.Concat(numbers...)))
	for i, n := range all {
		if n != int64(i+1) {
			t.Fatalf("numbers are %d, want 1 to %d", all, clients*each)
		}
	}
	if n, err := engine.Next(t.Context(), "another"); n != 1 || err != nil {
		t.Errorf("another sequence begins with %d, %v", n, err)
	}
}

func deletionRemovesWhatMatches(t *testing.T, engine store.Engine) {
	must(t, engine.EnsureIndexes(t.Context(), []store.Index{tagIndex}))
	for i := range 10 {
		doc := newThing()
		doc.Count = i
		doc.Tags = []string{"a", "b"}
		if i%2 == 0 {
			doc.Tags = []string{"even", "a"}
		}
		must(t, engine.Insert(t.Context(), things, doc))
	}
	removed, err := engine.Delete(
		t.Context(),
		things,
		bson.D{{Key: "area", Value: "2560"}, {Key: "tags", Value: "even"}},
	)
	if removed != 5 || err != nil {
		t.Errorf("removed %d, %v", removed, err)
	}
	for tag, want := range map[string]int64{"even": 0, "a": 5, "b": 5} {
		n, err := engine.Count(t.Context(), things, bson.D{{Key: "area", Value: "2560"}, {Key: "tags", Value: tag}})
		if n != want || err != nil {
			t.Errorf("%d documents have %s after the deletion, want %d, %v", n, tag, want, err)
		}
	}
	if n, err := engine.Delete(t.Context(), "nothing", where("a", 1)); n != 0 || err != nil {
		t.Errorf("deletion from a collection that is not there: %d, %v", n, err)
	}
}
