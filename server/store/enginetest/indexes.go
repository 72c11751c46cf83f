package enginetest

import (
	"errors"
	"slices"
	"testing"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

var refIndex = store.Index{Collection: things, Name: "area_ref", Keys: by("area", "ref"), Unique: true}

func uniqueIndexesHold(t *testing.T, engine store.Engine) {
	must(t, engine.EnsureIndexes(t.Context(), []store.Index{refIndex}))
	ref := "TK-1"
	errs := together(5, func(int) error {
		doc := newThing()
		doc.Ref = &ref
		return engine.Insert(t.Context(), things, doc)
	})
	exactlyOne(t, errs, store.ErrDuplicate)
	elsewhere := newThing()
	elsewhere.Area, elsewhere.Ref = "2581", &ref
	must(t, engine.Insert(t.Context(), things, elsewhere))
	without := newThing()
	must(t, engine.Insert(t.Context(), things, without))
	if err := engine.Insert(t.Context(), things, newThing()); !errors.Is(err, store.ErrDuplicate) {
		t.Errorf("a second document without the value: %v", err)
	}
	without.Ref, without.Revision = &ref, 2
	if err := engine.Replace(t.Context(), things, without.ID, 1, without); !errors.Is(err, store.ErrDuplicate) {
		t.Errorf("a replace that takes another's value: %v", err)
	}
}

func indexesAreIdempotent(t *testing.T, engine store.Engine) {
	for range 3 {
		must(t, engine.EnsureIndexes(t.Context(), append([]store.Index{refIndex}, propertyIndexes...)))
	}
	changed := refIndex
	changed.Keys = by("area", "-ref")
	if err := engine.EnsureIndexes(t.Context(), []store.Index{changed}); err == nil {
		t.Error("an index was changed, or its change ignored")
	}
	must(t, engine.EnsureIndexes(t.Context(), []store.Index{refIndex}))
}

func carriedFieldsCanChange(t *testing.T, engine store.Engine) {
	index := store.Index{Collection: things, Name: "area_on", Keys: by("area", "on"), Carries: []string{"count"}}
	count := func(field string, want int64) {
		t.Helper()
		rows, err := engine.Group(
			t.Context(),
			things,
			store.Group{Filter: where("area", "2560"), By: []string{"on"}, Sum: []string{field}},
		)
		if err != nil || len(rows) != 1 || rows[0].Sums[0].Counted != want {
			t.Errorf("%s: %v, %v, want %d counted", field, rows, err, want)
		}
	}
	doc := newThing()
	must(t, engine.Insert(t.Context(), things, doc))
	for _, carries := range [][]string{{"count"}, {"count", "revision"}, {"revision"}, nil, {"revision"}} {
		index.Carries = carries
		must(t, engine.EnsureIndexes(t.Context(), []store.Index{index}))
		count("count", 1)
		count("revision", 1)
	}
	index.Keys = by("area", "count")
	if err := engine.EnsureIndexes(t.Context(), []store.Index{index}); err == nil {
		t.Error("other keys are taken for other fields beside the same")
	}
}

// oldIndexesAreDropped drops indexes of each kind, after which a unique one holds nobody back,
// those that are kept still do, and all can be made again, also otherwise.
func oldIndexesAreDropped(t *testing.T, engine store.Engine) {
	carrying := store.Index{Collection: things, Name: "area_on", Keys: by("area", "on"), Carries: []string{"count"}}
	elsewhere := store.Index{Collection: "elsewhere", Name: "area_ref", Keys: by("area", "ref"), Unique: true}
	all := []store.Index{refIndex, carrying, tagIndex, elsewhere}
	must(t, engine.EnsureIndexes(t.Context(), all))
	doc := newThing()
	doc.Tags = []string{"a"}
	must(t, engine.Insert(t.Context(), things, doc))
	must(t, engine.DropIndexes(t.Context(), all))
	if err := engine.Insert(t.Context(), things, newThing()); !errors.Is(err, store.ErrDuplicate) {
		t.Errorf("with the index kept: %v", err)
	}
	must(t, engine.DropIndexes(t.Context(), []store.Index{carrying}))
	must(t, engine.Insert(t.Context(), things, newThing()))
	must(t, engine.Insert(t.Context(), "elsewhere", newThing()))
	if err := engine.Insert(t.Context(), "elsewhere", newThing()); !errors.Is(err, store.ErrDuplicate) {
		t.Errorf("an index of a collection that is not named is gone: %v", err)
	}
	found, err := ids(t.Context(), engine, store.Query{
		Filter: bson.D{{Key: "area", Value: "2560"}, {Key: "tags", Value: "a"}}, Sort: by("_id"), Limit: 10,
	})
	if err != nil || len(found) != 1 {
		t.Errorf("without its index: %v %v", found, err)
	}
	otherwise := refIndex
	otherwise.Keys, otherwise.Unique = by("area", "-ref"), false
	must(t, engine.EnsureIndexes(t.Context(), []store.Index{otherwise, carrying, tagIndex}))
	must(t, engine.DropIndexes(t.Context(), []store.Index{tagIndex}))
}

func failingIndexIsAnError(t *testing.T, engine store.Engine) {
	ref := "same"
	same := func() error {
		doc := newThing()
		doc.Ref = &ref
		return engine.Insert(t.Context(), things, doc)
	}
	must(t, errors.Join(same(), same()))
	if err := engine.EnsureIndexes(t.Context(), []store.Index{refIndex}); err == nil {
		t.Error("no error from a unique index over equal values")
	}
	must(t, same())
}

func arrayIndexKnowsAll(t *testing.T, engine store.Engine) {
	doc := newThing()
	doc.Tags = []string{"a", "b", "a"}
	must(t, engine.Insert(t.Context(), things, doc))
	must(t, engine.EnsureIndexes(t.Context(), []store.Index{tagIndex}))
	check := func(when string, want map[string]int) {
		t.Helper()
		for tag, n := range want {
			for _, condition := range []any{tag, op("$in", bson.A{tag}), op("$in", bson.A{tag, "nobody has this"})} {
				got, err := ids(t.Context(), engine, store.Query{
					Filter: bson.D{
						{Key: "area", Value: "2560"},
						{Key: "tags", Value: condition},
					}, Sort: by("a", "_id"), Limit: 10,
				})
				if len(got) != n || err != nil {
					t.Errorf("%s, %v finds %v, %v, want %d", when, condition, got, err, n)
				}
			}
		}
	}
	check("when the index is new", map[string]int{"a": 1, "b": 1, "c": 0})
	doc.Tags, doc.Revision = []string{"b", "c"}, 2
	must(t, engine.Replace(t.Context(), things, doc.ID, 1, doc))
	check("after a replace", map[string]int{"a": 0, "b": 1, "c": 1})
	other := newThing()
	other.Tags = []string{"c", "d"}
	must(t, engine.Insert(t.Context(), things, other))
	check("after an insert", map[string]int{"a": 0, "b": 1, "c": 2, "d": 1})
	both, err := ids(
		t.Context(),
		engine,
		store.Query{Filter: where("tags", op("$in", slices.Concat(doc.Tags, other.Tags))), Limit: 10},
	)
	if len(both) != 2 || err != nil {
		t.Errorf("a document with several of the tags comes several times: %v, %v", both, err)
	}
}
