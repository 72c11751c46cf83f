package store

import (
	"maps"
	"reflect"
	"slices"
	"sync"

	"go.mongodb.org/mongo-driver/v2/bson"
)

// place is where something is read or written: a collection, in an area. Without an area it is all
// of the collection.
type place struct{ collection, area string }

// placesKept is of how many places it is known when they were written.
const placesKept = 10_000

// writes is when this process wrote what, counted in its writes.
type writes struct {
	mu    sync.Mutex
	count uint64
	last  map[place]uint64  // also of each whole collection, when anything in it was written
	whole map[string]uint64 // when something was written in a collection that may be of any area
	floor uint64            // when places were forgotten
}

func newWrites() *writes { return &writes{last: map[place]uint64{}, whole: map[string]uint64{}} }

// wrote counts a write.
func (w *writes) wrote(at place) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.count++
	if len(w.last) >= placesKept {
		clear(w.last)
		w.floor = w.count
	}
	w.last[place{collection: at.collection}] = w.count
	if at.area == "" {
		w.whole[at.collection] = w.count
	} else {
		w.last[at] = w.count
	}
}

// now is how many writes there have been.
func (w *writes) now() uint64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.count
}

// untouched reports whether nothing has been written in any of those places since there were so
// many writes.
func (w *writes) untouched(places []place, since uint64) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.count == since {
		return true
	}
	return since >= w.floor && !slices.ContainsFunc(places, func(p place) bool {
		return w.last[p] > since || w.whole[p.collection] > since
	})
}

// reads are the places that an operation has read. It is safe for concurrent use.
type reads struct {
	mu     sync.Mutex
	places map[place]bool
}

func (r *reads) read(collection string, areas []string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.places == nil {
		r.places = map[place]bool{}
	}
	for _, area := range areas {
		r.places[place{collection, area}] = true
	}
}

func (r *reads) all() []place {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Collect(maps.Keys(r.places))
}

// anyArea is where a question looks that may find something of any area.
var anyArea = []string{""}

// areasOf are the areas that a filter looks in.
func areasOf(filter bson.D) []string {
	for _, e := range filter {
		if e.Key != "area" {
			continue
		}
		switch asked := e.Value.(type) {
		case string:
			return []string{asked}
		case bson.D:
			if in, is := among(asked); is {
				return in
			}
		}
	}
	return anyArea
}

// among are the texts of a condition that is "one of these".
func among(condition bson.D) ([]string, bool) {
	if len(condition) != 1 || condition[0].Key != "$in" {
		return nil, false
	}
	switch values := condition[0].Value.(type) {
	case []string:
		return values, true
	case bson.A:
		texts := make([]string, 0, len(values))
		for _, v := range values {
			text, is := v.(string)
			if !is {
				return nil, false
			}
			texts = append(texts, text)
		}
		return texts, true
	}
	return nil, false
}

// areaOf is the area of a document; empty where it has none.
func areaOf(doc any) string {
	v := reflect.ValueOf(doc)
	for v.Kind() == reflect.Pointer && !v.IsNil() {
		v = v.Elem()
	}
	if v.Kind() != reflect.Struct {
		return ""
	}
	if area := v.FieldByName("Area"); area.IsValid() && area.Kind() == reflect.String {
		return area.String()
	}
	return ""
}
