package domain

import (
	"reflect"
	"strings"
	"testing"
)

func TestEveryNumberThatIsCountedIsAMetricWithALabel(t *testing.T) {
	t.Parallel()
	known := map[string]bool{}
	for _, m := range Metrics() {
		if known[m.Field()] {
			t.Errorf("%s: %s is another metric's too", m, m.Field())
		}
		known[m.Field()] = true
		if m.Label() == "" || !m.IsValid() {
			t.Errorf("%s has no label", m)
		}
	}
	details := reflect.TypeFor[Details]()
	for _, kind := range reflect.VisibleFields(details) {
		for _, field := range reflect.VisibleFields(kind.Type.Elem()) {
			if field.Type != reflect.TypeFor[*int]() {
				continue
			}
			path := "details." + bsonName(kind) + "." + bsonName(field)
			if !known[path] {
				t.Errorf("%s is counted and no metric", path)
			}
			delete(known, path)
		}
	}
	for path := range known {
		t.Errorf("no activity counts %s", path)
	}
}

func bsonName(field reflect.StructField) string {
	name, _, _ := strings.Cut(field.Tag.Get("bson"), ",")
	return name
}
