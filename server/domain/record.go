package domain

import (
	"reflect"
	"strings"
	"time"
)

// Record is what every record has, whatever its noun: an id that its maker chose, the area that
// owns it, a revision for each write, and its own history.
type Record struct {
	ID        string         `bson:"_id"`
	Area      string         `bson:"area"`
	Revision  int            `bson:"revision"`
	UpdatedAt time.Time      `bson:"updatedAt"`
	History   []HistoryEntry `bson:"history"`
	// LastWrite is the hash of what the latest writer asked for, so that the same write sent again
	// is known. It is gone with the next write, and so with what a redaction removes.
	LastWrite string `bson:"lastWrite,omitempty"`
	// Rewrites counts how often what follows from other records has been written anew, at whatever
	// revision. Nobody has to be told of it; those who write at once meet by it.
	Rewrites int `bson:"rewrites,omitempty"`
}

// Head is the record's own part, for code that serves every noun.
func (r *Record) Head() *Record { return r }

// Wrote makes the next revision of the record, with a line in its history.
func (r *Record) Wrote(by string, at time.Time, action, reason string) {
	r.Revision++
	r.UpdatedAt = at
	r.LastWrite = ""
	r.History = append(r.History, HistoryEntry{At: at, By: by, Action: action, Reason: reason})
}

// Repeats reports whether the record stands as that write left it, for a writer who saw a revision
// and whose answer may have been lost.
func (r *Record) Repeats(seen int, write string) bool {
	return write != "" && r.LastWrite == write && (r.Revision == seen || r.Revision == seen+1)
}

// NoteChanged keeps in the latest line of the history which fields its writer changed.
func (r *Record) NoteChanged(fields []string) {
	if last := len(r.History) - 1; last >= 0 {
		r.History[last].Fields = strings.Join(fields, " ")
	}
}

// Differences are the fields, by their names in the database, in which two records of a noun
// differ; what every record has of itself is not among them.
func Differences(before, after any) (fields []string) {
	return differences(reflect.Indirect(reflect.ValueOf(before)), reflect.Indirect(reflect.ValueOf(after)))
}

func differences(before, after reflect.Value) (fields []string) {
	for i := range before.NumField() {
		field := before.Type().Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("bson"), ",")
		was, is := before.Field(i), after.Field(i)
		switch {
		case field.Type == reflect.TypeFor[Record](), name == "-", !field.IsExported():
		case options == "inline":
			fields = append(fields, differences(was, is)...)
		case is.Kind() == reflect.Slice && was.Len()+is.Len() == 0:
		case !reflect.DeepEqual(was.Interface(), is.Interface()):
			fields = append(fields, name)
		}
	}
	return fields
}
