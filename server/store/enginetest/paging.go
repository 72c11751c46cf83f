package enginetest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

// row is a document whose sort fields can be missing (nil pointer, omitted), and mostly are equal
// to others'.
type row struct {
	ID       string     `bson:"_id"`
	Revision int        `bson:"revision"`
	Area     string     `bson:"area"`
	A        *int       `bson:"a,omitempty"`
	B        *time.Time `bson:"b"`
}

func rows() (all []row) {
	for i := range 60 {
		r := row{ID: numbered(i * 7 % 60), Revision: 1, Area: "2560"}
		if i%5 > 0 {
			a := i % 3
			r.A = &a
		}
		if i%7 > 0 {
			b := time.UnixMilli(int64(i%4) * 1e9).UTC()
			r.B = &b
		}
		all = append(all, r)
	}
	return all
}

func (r row) value(field string) any {
	switch {
	case field == "_id":
		return r.ID
	case field == "a" && r.A != nil:
		return *r.A
	case field == "b" && r.B != nil:
		return *r.B
	}
	return nil
}

// compareRows is the plain reading of an order: null and missing first.
func compareRows(a, b row, sort []store.SortKey) int {
	for _, k := range sort {
		c := compareValues(a.value(k.Field), b.value(k.Field))
		if k.Descending {
			c = -c
		}
		if c != 0 {
			return c
		}
	}
	return 0
}

func compareValues(a, b any) int {
	if a == nil || b == nil {
		return cmp.Compare(rank(a), rank(b))
	}
	switch a := a.(type) {
	case string:
		return cmp.Compare(a, b.(string))
	case int:
		return cmp.Compare(a, b.(int))
	default:
		return a.(time.Time).Compare(b.(time.Time))
	}
}

func pagesGoOn(t *testing.T, engine store.Engine) {
	must(
		t,
		engine.EnsureIndexes(
			t.Context(),
			[]store.Index{{Collection: things, Name: "a_b", Keys: by("area", "-a", "b", "_id")}},
		),
	)
	all := rows()
	for _, r := range all {
		must(t, engine.Insert(t.Context(), things, r))
	}
	for _, order := range [][]string{
		{"_id"}, {"-_id"}, {"a", "_id"}, {"-a", "_id"}, {"b", "-_id"}, {"-b", "-_id"},
		{"a", "b", "_id"}, {"-a", "b", "_id"}, {"a", "-b", "-_id"}, {"-a", "-b", "_id"},
	} {
		t.Run(fmt.Sprint(order), func(t *testing.T) {
			sort := by(order...)
			slices.SortFunc(all, func(a, b row) int { return compareRows(a, b, sort) })
			got, err := pageThrough(t.Context(), engine, sort, 7)
			must(t, err)
			for i := range all {
				if len(got) != len(all) || got[i].ID != all[i].ID {
					t.Fatalf("got  %v\nwant %v", rowIDs(got), rowIDs(all))
				}
			}
		})
	}
}

func rowIDs(rows []row) (ids []string) {
	for _, r := range rows {
		ids = append(ids, r.ID)
	}
	return ids
}

// pageThrough reads page after page until one is not full.
func pageThrough(ctx context.Context, engine store.Engine, sort []store.SortKey, size int) (all []row, err error) {
	q := store.Query{Filter: where("area", "2560"), Sort: sort, Limit: size}
	for {
		before := len(all)
		err := engine.Find(ctx, things, q, func(decode func(any) error) error {
			var r row
			err := decode(&r)
			all = append(all, r)
			return err
		})
		if err != nil || len(all)-before < size {
			return all, err
		}
		if len(all)-before > size {
			return all, fmt.Errorf("page of %d has %d", size, len(all)-before)
		}
		q.After = nil
		for _, k := range sort {
			q.After = append(q.After, all[len(all)-1].value(k.Field))
		}
	}
}

func pagesWhileDocumentsComeIn(t *testing.T, engine store.Engine) {
	there := rows()
	for _, r := range there {
		must(t, engine.Insert(t.Context(), things, r))
	}
	ctx, stop := context.WithCancel(t.Context())
	coming := make(chan error)
	go func() { coming <- keepInserting(ctx, engine) }()
	for range 3 {
		got, err := pageThrough(t.Context(), engine, by("-a", "b", "_id"), 5)
		must(t, err)
		found := map[string]int{}
		for _, r := range got {
			found[r.ID]++
		}
		for id, n := range found {
			if n > 1 {
				t.Errorf("%s came %d times", id, n)
			}
		}
		for _, r := range there {
			if found[r.ID] == 0 {
				t.Errorf("%s did not come", r.ID)
			}
		}
	}
	stop()
	must(t, <-coming)
}

func keepInserting(ctx context.Context, engine store.Engine) error {
	for i := 0; i < 300; i++ {
		r := rows()[i%60]
		r.ID = numbered(1000 + i*31%300)
		if err := engine.Insert(ctx, things, r); err != nil {
			if errors.Is(err, context.Canceled) {
				return nil
			}
			return err
		}
	}
	return nil
}

func callerEndsSearch(t *testing.T, engine store.Engine) {
	for range 3 {
		must(t, engine.Insert(t.Context(), things, newThing()))
	}
	enough := errors.New("enough")
	calls := 0
	err := engine.Find(t.Context(), things, store.Query{Limit: 10}, func(func(any) error) error {
		calls++
		return enough
	})
	if !errors.Is(err, enough) || calls != 1 {
		t.Errorf("%d calls, %v", calls, err)
	}
	must(t, engine.Find(t.Context(), "nothing", store.Query{Limit: 10}, func(func(any) error) error { return enough }))
}

func searchCanAsk(t *testing.T, engine store.Engine) {
	for range 3 {
		must(t, engine.Insert(t.Context(), things, newThing()))
	}
	errs := together(20, func(int) error {
		return engine.Find(
			t.Context(),
			things,
			store.Query{Filter: bson.D{}, Limit: 10},
			func(decode func(any) error) error {
				var doc thing
				return errors.Join(decode(&doc), engine.Get(t.Context(), things, doc.ID, &doc))
			},
		)
	})
	must(t, errors.Join(errs...))
}
