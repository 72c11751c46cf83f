package embedded

import (
	"context"
	"errors"
	"testing"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

// FuzzCompile checks that any filter is either refused or runs, on fields with every kind of index.
func FuzzCompile(f *testing.F) {
	for _, filter := range []string{
		`{}`, `{"area": "2560", "tags": "a"}`, `{"tags": {"$in": ["a", null, 1]}}`,
		`{"a": {"$gt": 1, "$lte": 5.5}, "b": {"$ne": null}}`,
		`{"$or": [{"a": {"$exists": false}}, {"$and": [{"n.x": {"$nin": [true]}}]}]}`, `{"a": {"$regex": "a\\."}}`,
		`{"history.by": 1}`,
		`{"at": {"$gte": {"$date": "2025-01-01T00:00:00Z"}}}`, `{"a'; DROP TABLE things; --": 1}`,
		`{"a": {"$where": "1"}}`, `{"_id": {"$exists": true}}`,
	} {
		f.Add([]byte(filter))
	}
	folder := f.TempDir()
	e, err := Open(f.Context(), folder)
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { _ = e.Close(context.WithoutCancel(f.Context())) })
	doc := bson.M{
		"_id":      "x",
		"revision": 1,
		"area":     "2560",
		"tags":     bson.A{"a", 1},
		"history":  bson.A{bson.M{"by": 1}},
		"a":        1,
		"n":        bson.M{"x": nil},
	}
	err = errors.Join(e.EnsureIndexes(f.Context(), []store.Index{
		{Collection: "things", Name: "area_tags", Keys: keys("area", "tags", "a"), Array: "tags"},
		{Collection: "things", Name: "area_a", Keys: keys("area", "-a")},
	}), e.Insert(f.Context(), "things", doc))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var filter bson.D
		if bson.UnmarshalExtJSON(text, false, &filter) != nil {
			return
		}
		_, counted := e.Count(t.Context(), "things", filter)
		found := e.Find(
			t.Context(),
			"things",
			store.Query{Filter: filter, Sort: keys("a", "_id"), After: []any{1, "y"}, Limit: 5},
			func(func(any) error) error { return nil },
		)
		_, grouped := e.Group(
			t.Context(),
			"things",
			store.Group{Filter: filter, Unwind: "tags", UnwindIn: []string{"a"}, By: []string{"tags", "a"}},
		)
		for _, err := range []error{counted, found, grouped} {
			if err != nil && !errors.Is(err, store.ErrUnsupported) {
				t.Errorf("%s: %v", text, err)
			}
		}
		if (counted == nil) != (found == nil) || (counted == nil) != (grouped == nil) {
			t.Errorf("%s: %v, %v, %v", text, counted, found, grouped)
		}
	})
}
