package enginetest

import (
	"math"
	"reflect"
	"testing"
	"time"

	"loftet/server/store"
)

type kind string

type inner struct {
	Text string     `bson:"text"`
	At   *time.Time `bson:"at,omitempty"`
	Deep *inner     `bson:"deep,omitempty"`
}

// Inlined is a part that several documents share.
type Inlined struct {
	Part string `bson:"part"`
}

// everything has a field of each sort that documents use.
type everything struct {
	ID       string `bson:"_id"`
	Revision int    `bson:"revision"`
	Inlined  `bson:",inline"`
	Text     string            `bson:"text"`
	Kind     kind              `bson:"kind"`
	Kinds    []kind            `bson:"kinds"`
	Whole    int64             `bson:"whole"`
	Small    int32             `bson:"small"`
	Floating float64           `bson:"floating"`
	Is       bool              `bson:"is"`
	At       time.Time         `bson:"at"`
	Zero     time.Time         `bson:"zero"`
	Absent   *int              `bson:"absent"`
	Omitted  *int              `bson:"omitted,omitempty"`
	Present  *int              `bson:"present"`
	NilSlice []string          `bson:"nilSlice"`
	Empty    []string          `bson:"empty"`
	Bytes    []byte            `bson:"bytes"`
	Inner    inner             `bson:"inner"`
	Inners   []inner           `bson:"inners"`
	Map      map[string]int    `bson:"map"`
	NilMap   map[string]string `bson:"nilMap"`
	Any      any               `bson:"any"`
}

func documentsComeBack(t *testing.T, engine store.Engine) {
	seven := 7
	at := time.Date(2025, 10, 26, 2, 30, 0, 123e6, time.UTC)
	before1970 := time.Date(1912, 1, 1, 0, 0, 0, 1e6, time.UTC)
	docs := []everything{
		{ID: "zero", Revision: 1},
		{
			ID: "å 'quoted\" id", Revision: math.MaxInt32, Inlined: Inlined{"inline"},
			Text: "Löftet – ”på rätt tid och plats” 🚓\n\t\\\"'", Kind: "FOOT", Kinds: []kind{"A", "B"},
			Whole: math.MinInt64, Small: math.MaxInt32, Floating: 0.1 + 0.2, Is: true, At: at, Present: &seven,
			Empty: []string{}, Bytes: []byte{0, 255}, Inner: inner{Text: "1", At: &before1970, Deep: &inner{Text: "2"}},
			Inners: []inner{
				{},
				{Text: "x", At: &at},
			}, Map: map[string]int{"a.b": 1, "$c": 2, "å": 3, "": 4}, NilMap: map[string]string{},
			Any: "text",
		},
		{ID: "extremes", Revision: 0, Whole: math.MaxInt64, Floating: math.Inf(-1), At: before1970},
	}
	for _, doc := range docs {
		must(t, engine.Insert(t.Context(), "everything", doc))
		var got everything
		must(t, engine.Get(t.Context(), "everything", doc.ID, &got))
		if !reflect.DeepEqual(got, doc) {
			t.Errorf("got  %+v\nwant %+v", got, doc)
		}
	}
	timesAreMilliseconds(t, engine)
}

func timesAreMilliseconds(t *testing.T, engine store.Engine) {
	doc := newThing()
	doc.At = time.Date(2025, 6, 30, 23, 59, 59, 999_999_999, time.FixedZone("CEST", 2*60*60))
	must(t, engine.Insert(t.Context(), things, doc))
	var got thing
	must(t, engine.Get(t.Context(), things, doc.ID, &got))
	if want := time.Date(2025, 6, 30, 21, 59, 59, 999e6, time.UTC); got.At != want {
		t.Errorf("got %v, want %v", got.At, want)
	}
}
