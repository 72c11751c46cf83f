package enginetest

import (
	"context"
	"errors"
	"fmt"
	"math"
	"reflect"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"go.mongodb.org/mongo-driver/v2/bson"
	"pgregory.net/rapid"

	"loftet/server/store"
)

// tagIndex is an array index that the questions of the properties can use.
var tagIndex = store.Index{
	Collection: things,
	Name:       "area_tags",
	Keys:       by("area", "tags", "a", "n.x", "_id"),
	Array:      "tags",
}

var propertyIndexes = []store.Index{
	tagIndex,
	{Collection: things, Name: "area_a", Keys: by("area", "a", "-b", "_id")},
	{Collection: things, Name: "area_nx", Keys: by("area", "n.x")},
	{Collection: things, Name: "area_b", Keys: by("area", "b"), Carries: []string{"a", "n.x"}},
}

var (
	texts = []string{
		"",
		"a",
		"b",
		"ab",
		"å",
		"Å",
		"s",
		"s5",
		"t",
		"x0",
		"x1",
		"z",
		"{",
		"[1]",
		`{"a":1}`,
		"null",
		"5",
		"a.b",
		"a\nb",
		"100%",
		"_",
		"𝄞",
		"\"'\\",
	}
	times = []time.Time{
		time.UnixMilli(-1).UTC(),
		time.UnixMilli(0).UTC(),
		time.UnixMilli(5).UTC(),
		time.UnixMilli(1751320799999).UTC(),
	}

	text   = rapid.OneOf(rapid.SampledFrom(texts), rapid.StringOf(rapid.RuneFrom([]rune("aåÅäö %_'\"\\$.z𝄞")))).AsAny()
	scalar = rapid.OneOf(
		text, rapid.Just[any](nil), rapid.Bool().AsAny(), rapid.SampledFrom(times).AsAny(),
		rapid.Int64Range(-2, 5).AsAny(), rapid.SampledFrom([]float64{-0.5, 0, 1, 1.5, 5}).AsAny(),
	)
	extreme = rapid.OneOf(
		scalar,
		rapid.SampledFrom(
			[]any{0.1 + 0.2, int64(math.MaxInt64), int64(math.MinInt64), 1e300, -1e-300, math.Inf(1), math.Inf(-1)},
		),
	)
	list = rapid.Map(
		rapid.SliceOfN(rapid.OneOf(scalar, rapid.SampledFrom(texts[:4]).AsAny()), 0, 4),
		func(values []any) any { return bson.A(values) },
	)
)

// drawDocument draws a document with scalars in a, b, n.x, and n.y, and anything but documents in
// tags. Any may be missing.
func drawDocument(t *rapid.T, area string, values *rapid.Generator[any]) bson.M {
	doc := bson.M{"_id": uuid.NewString(), "revision": int64(1), "area": area}
	maybe := func(into bson.M, field string, g *rapid.Generator[any]) {
		if rapid.IntRange(0, 3).Draw(t, "has "+field) > 0 {
			into[field] = g.Draw(t, field)
		}
	}
	maybe(doc, "a", values)
	maybe(doc, "b", values)
	maybe(doc, "tags", rapid.OneOf(list, list, values))
	if rapid.Bool().Draw(t, "has n") {
		n := bson.M{}
		maybe(n, "x", values)
		maybe(n, "y", list)
		doc["n"] = n
	} else {
		maybe(doc, "n", values)
	}
	return doc
}

func drawFilter(t *rapid.T, depth int) bson.D {
	filter := bson.D{}
	for range rapid.IntRange(0, 2).Draw(t, "conditions") {
		if depth > 0 && rapid.IntRange(0, 3).Draw(t, "nest") == 0 {
			parts := bson.A{drawFilter(t, depth-1)}
			if rapid.Bool().Draw(t, "two") {
				parts = append(parts, drawFilter(t, depth-1))
			}
			filter = append(
				filter,
				bson.E{Key: rapid.SampledFrom([]string{"$and", "$or"}).Draw(t, "junction"), Value: parts},
			)
			continue
		}
		field := rapid.SampledFrom([]string{"a", "b", "n", "n.x", "n.y", "n.z", "tags"}).Draw(t, "field")
		if !slices.ContainsFunc(filter, func(e bson.E) bool { return e.Key == field }) {
			filter = append(filter, bson.E{Key: field, Value: drawCondition(t)})
		}
	}
	return filter
}

func drawCondition(t *rapid.T) any {
	notNull := extreme.Filter(func(v any) bool { return v != nil })
	operators := []string{"", "$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin", "$exists", "$regex", "range"}
	switch operator := rapid.SampledFrom(operators).Draw(t, "operator"); operator {
	case "":
		return extreme.Draw(t, "value")
	case "$eq", "$ne":
		return op(operator, extreme.Draw(t, "value"))
	case "$in", "$nin":
		return op(operator, bson.A(rapid.SliceOfN(extreme, 0, 3).Draw(t, "values")))
	case "$exists":
		return op(operator, rapid.Bool().Draw(t, "exists"))
	case "$regex":
		return op(operator, regexp.QuoteMeta(text.Draw(t, "text").(string)))
	case "range":
		return append(op("$gte", notNull.Draw(t, "from")), op("$lt", notNull.Draw(t, "to"))...)
	default:
		return op(operator, notNull.Draw(t, "value"))
	}
}

// sample is some documents in an area of their own, of a collection that has indexes or of one that
// has none.
type sample struct {
	engine     store.Engine
	collection string
	area       string
	docs       []bson.M
}

// checkSamples checks ten questions to each of many samples.
func checkSamples(t *testing.T, engine store.Engine, values *rapid.Generator[any], check func(*rapid.T, sample)) {
	must(t, engine.EnsureIndexes(t.Context(), propertyIndexes))
	rapid.Check(t, func(rt *rapid.T) {
		s := sample{engine, rapid.SampledFrom([]string{things, "bare"}).Draw(rt, "collection"), uuid.NewString(), nil}
		for range rapid.IntRange(1, 12).Draw(rt, "documents") {
			doc := drawDocument(rt, s.area, values)
			if err := engine.Insert(t.Context(), s.collection, doc); err != nil {
				rt.Fatal(err)
			}
			s.docs = append(s.docs, doc)
		}
		for range 10 {
			check(rt, s)
		}
	})
}

func filtersMatch(t *testing.T, engine store.Engine) {
	checkSamples(t, engine, extreme, func(rt *rapid.T, s sample) {
		checkFilter(t.Context(), rt, s, drawFilter(rt, 2))
	})
}

func checkFilter(ctx context.Context, rt *rapid.T, s sample, filter bson.D) {
	want := []string{}
	for _, doc := range s.docs {
		if matches(filter, doc) {
			want = append(want, doc["_id"].(string))
		}
	}
	slices.Sort(want)
	full := append(where("area", s.area), filter...)
	got, err := idsIn(ctx, s.engine, s.collection, store.Query{Filter: full, Sort: by("_id"), Limit: 100})
	if err != nil || !slices.Equal(got, want) {
		rt.Fatalf("%v\nof %v\ngot  %v, %v\nwant %v", filter, s.docs, got, err, want)
	}
	count, err := s.engine.Count(ctx, s.collection, full)
	if err != nil || count != int64(len(want)) {
		rt.Fatalf("%v\nof %v\ncounts %d, %v, want %d", filter, s.docs, count, err, len(want))
	}
}

func groupsCount(t *testing.T, engine store.Engine) {
	checkSamples(t, engine, scalar, func(rt *rapid.T, s sample) {
		checkGroup(t.Context(), rt, s, drawGroup(rt, s.area))
	})
}

func drawGroup(t *rapid.T, area string) store.Group {
	g := store.Group{Filter: append(where("area", area), drawFilter(t, 1)...)}
	fields := []string{"a", "b", "n.x", "_id"}
	if rapid.Bool().Draw(t, "unwind") {
		g.Unwind = "tags"
		fields = append(fields, "tags", "tags")
		some := rapid.SliceOfN(rapid.SampledFrom(texts[:4]), 0, 3)
		g.UnwindIn = some.Draw(t, "unwind in")
		if rapid.Bool().Draw(t, "filter by elements") { // as one does, and mostly by the same
			wanted := bson.A{}
			for _, element := range append(some.Draw(t, "elements"), g.UnwindIn...) {
				wanted = append(wanted, element)
			}
			g.Filter = op(
				"$and",
				bson.A{g.Filter, where("tags", op("$in", wanted[:rapid.IntRange(0, len(wanted)).Draw(t, "wanted")]))},
			)
		}
	}
	g.By = rapid.SliceOfNDistinct(rapid.SampledFrom(fields), 0, 3, rapid.ID[string]).Draw(t, "by")
	g.Sum = rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "n.x", "n"}), 0, 2).Draw(t, "sum")
	return g
}

func checkGroup(ctx context.Context, rt *rapid.T, s sample, g store.Group) {
	want := naiveGroups(s.docs, g)
	rows, err := s.engine.Group(ctx, s.collection, g)
	if err != nil {
		rt.Fatalf("%+v: %v", g, err)
	}
	got := map[string]store.GroupRow{}
	for _, r := range rows {
		got[fmt.Sprintf("%#v", r.Key)] = r
	}
	if len(got) != len(rows) || !reflect.DeepEqual(got, want) {
		rt.Fatalf("%+v\nof %v\ngot  %v\nwant %v", g, s.docs, rows, want)
	}
}

// naiveGroups is the plain reading of a group. Its numbers are halves, whose sums are exact in any
// order.
func naiveGroups(docs []bson.M, g store.Group) map[string]store.GroupRow {
	groups := map[string]store.GroupRow{}
	for _, doc := range docs {
		if !matches(g.Filter, doc) {
			continue
		}
		for _, element := range unwound(doc, g) {
			addToGroup(groups, doc, element, g)
		}
	}
	return groups
}

// unwound are the elements for which a document counts; without Unwind it counts once.
func unwound(doc bson.M, g store.Group) bson.A {
	if g.Unwind == "" {
		return bson.A{nil}
	}
	value, _ := lookup(doc, g.Unwind)
	elements, isList := value.(bson.A)
	if !isList && value != nil {
		elements = bson.A{value}
	}
	return slices.DeleteFunc(slices.Clone(elements), func(element any) bool {
		text, isText := element.(string)
		return len(g.UnwindIn) > 0 && (!isText || !slices.Contains(g.UnwindIn, text))
	})
}

func addToGroup(groups map[string]store.GroupRow, doc bson.M, element any, g store.Group) {
	key := make([]any, len(g.By))
	for i, field := range g.By {
		value, _ := lookup(doc, field)
		if field == g.Unwind {
			value = element
		}
		if f, ok := value.(float64); ok && f == math.Trunc(f) {
			value = int64(f)
		}
		key[i] = value
	}
	name := fmt.Sprintf("%#v", key)
	row, known := groups[name]
	if !known {
		row = store.GroupRow{Key: key, Sums: make([]store.Sum, len(g.Sum))}
	}
	row.Count++
	for i, field := range g.Sum {
		if value, _ := lookup(doc, field); rank(value) == 1 {
			row.Sums[i].Total += number(value)
			row.Sums[i].Counted++
		}
	}
	groups[name] = row
}

func refusesTheRest(t *testing.T, engine store.Engine) {
	ctx := t.Context()
	must(t, engine.Insert(ctx, things, newThing()))
	refused := func(what any, err error) {
		t.Helper()
		if !errors.Is(err, store.ErrUnsupported) {
			t.Errorf("%v: %v", what, err)
		}
	}
	for _, filter := range unsupportedFilters {
		_, err := ids(ctx, engine, store.Query{Filter: filter, Limit: 1})
		refused(filter, err)
		_, err = engine.Count(ctx, things, filter)
		refused(filter, err)
		_, err = engine.Delete(ctx, things, filter)
		refused(filter, err)
		_, err = engine.Group(ctx, things, store.Group{Filter: filter})
		refused(filter, err)
	}
	for _, q := range unsupportedQueries {
		_, err := ids(ctx, engine, q)
		refused(q, err)
	}
	for _, g := range unsupportedGroups {
		_, err := engine.Group(ctx, things, g)
		refused(g, err)
	}
	for _, index := range unsupportedIndexes {
		refused(index, engine.EnsureIndexes(ctx, []store.Index{index}))
	}
	for _, doc := range unsupportedDocuments {
		refused(doc, engine.Insert(ctx, things, doc))
	}
	_, err := engine.Delete(ctx, things, bson.D{})
	refused("deletion of everything", err)
	refused("collection", engine.Insert(ctx, "Robert'); DROP TABLE", newThing()))
}

var unsupportedFilters = []bson.D{
	where(
		"$where",
		"1",
	), where("$expr", bson.D{}), where("$nor", bson.A{bson.D{}}), where("$text", bson.D{}), where("$comment", "x"),
	where("$and", bson.A{}), where("$or", bson.A{1}), where("$or", bson.D{}),
	where(
		"a",
		op("$not", op("$eq", 1)),
	), where("a", op("$elemMatch", bson.D{})), where("a", op("$size", 1)), where("a", op("$type", "string")),
	where("a", op("$all", bson.A{1})), where("a", op("$mod", bson.A{1, 1})),
	where(
		"a",
		bson.D{},
	), where("a", bson.D{{Key: "x", Value: 1}}), where("a", append(op("$gt", 1), bson.E{Key: "x", Value: 1})),
	where(
		"a",
		bson.A{1},
	), where("a", bson.NewObjectID()), where("a", bson.Regex{Pattern: "a"}), where("a", math.NaN()),
	where("a", []byte{1}),
	where(
		"a",
		op("$gt", nil),
	), where("a", op("$gt", bson.A{})), where("a", op("$in", 1)), where("a", op("$in", bson.A{bson.D{}})),
	where("a", op("$exists", 1)), where("a", op("$eq", bson.D{})),
	where(
		"a",
		op("$regex", "^a"),
	), where("a", op("$regex", "a.*")), where("a", op("$regex", `\d`)), where("a", op("$regex", `\`)),
	where("a", op("$regex", 1)),
	where("a", append(op("$regex", "a"), op("$options", "i")...)), where("a", op("$regex", "a\x00")),
	where(
		"a.0",
		1,
	), where("a b", 1), where("a'", 1), where(`a"`, 1), where("", 1), where("a..b", 1), where(".a", 1), where("å", 1),
	where("a.$", 1),
	where("a", "\xff"),
}

var unsupportedQueries = []store.Query{
	{Limit: 0}, {Limit: -1},
	{Limit: 1, Sort: by("a'")},
	{Limit: 1, Sort: by("a", "a")},
	{Limit: 1, Sort: by("a"), After: []any{1}},
	{Limit: 1, Sort: by("a", "_id"), After: []any{1}},
	{Limit: 1, Sort: by("a", "_id"), After: []any{bson.D{}, "x"}},
}

var unsupportedGroups = []store.Group{
	{
		UnwindIn: []string{"a"},
	}, {By: []string{"$a"}}, {Sum: []string{"a'"}}, {Unwind: "a."}, {Unwind: "tags", Sum: []string{"tags"}},
}

var unsupportedIndexes = []store.Index{
	{Collection: things, Name: "x"},
	{Collection: things, Name: "", Keys: by("area")},
	{Collection: things, Name: `x"`, Keys: by("area")},
	{Collection: things, Name: "x", Keys: by("a'")},
	{Collection: things, Name: "x", Keys: by("a", "b")},
	{Collection: things, Name: "x", Keys: by("area", "b"), Array: "c"},
	{Collection: things, Name: "x", Keys: by("area", "b"), Array: "b", Unique: true},
	{Collection: things, Name: "x", Keys: by("area", "b"), Carries: []string{"b"}},
	{Collection: things, Name: "x", Keys: by("area", "b"), Carries: []string{"c'"}},
	{Collection: things, Name: "x", Keys: by("area", "b"), Carries: []string{"c"}, Unique: true},
	{Collection: things, Name: "x", Keys: by("area", "b"), Carries: []string{"c"}, Array: "b"},
	{Collection: "a b", Name: "x", Keys: by("area")},
}

var unsupportedDocuments = []any{
	bson.D{}, bson.M{"_id": 1, "revision": 1}, bson.M{"_id": "", "revision": 1}, bson.M{"_id": "x"}, bson.M{
		"_id": "x", "revision": "1",
	},
	bson.M{
		"_id":      "x",
		"revision": 1,
		"a":        bson.A{bson.M{"b": "\xff"}},
	}, bson.M{"_id": "x", "revision": 1, "a": math.NaN()},
	bson.M{"_id": "x", "revision": 1, "a": bson.NewDecimal128(1, 1)},
}
