package store

import (
	"context"
	"errors"

	"go.mongodb.org/mongo-driver/v2/bson"
)

// What an engine answers when it cannot do as asked. Engines wrap these with what was attempted;
// callers test with errors.Is.
var (
	// ErrNotFound: no document has that id.
	ErrNotFound = errors.New("not found")
	// ErrDuplicate: a document with that id, or with that value of a unique index, is there
	// already.
	ErrDuplicate = errors.New("duplicate")
	// ErrConflict: the document is there, at another revision than the caller saw.
	ErrConflict = errors.New("revision conflict")
	// ErrUnsupported: the filter, sort, group, index or document is outside what package dialect
	// documents, or the database cannot do it.
	ErrUnsupported = errors.New("not in the query subset")
	// ErrUnavailable: the database could not be reached in time, or is closed. When the context's
	// deadline ended the call, the error is context.DeadlineExceeded too; when the context was
	// cancelled, it is only context.Canceled.
	ErrUnavailable = errors.New("database unavailable")
)

// Engine is all that Löftet asks of a database. Every write is one atomic, durable document write:
// when a call has returned nil, the write survives the death of the process. A call that ended
// otherwise than by a refusal may or may not have written. Documents are structs with bson tags;
// `_id` is a text that is not empty and `revision` a whole number.
//
// Filters are MongoDB filters in the subset that package dialect documents; an engine refuses
// anything else with ErrUnsupported.
type Engine interface {
	// Insert adds a document. ErrDuplicate if its _id, or a unique index's value, is taken.
	Insert(ctx context.Context, collection string, doc any) error
	// Get decodes the document into into (a pointer). ErrNotFound.
	Get(ctx context.Context, collection, id string, into any) error
	// Replace puts doc in place of the document with that id, only if that is at revision now, and
	// has been rewritten as often as doc says (its field rewrites, 0 when it has none). doc has the
	// same id and the next revision, else ErrUnsupported. ErrNotFound, ErrConflict, ErrDuplicate.
	Replace(ctx context.Context, collection, id string, revision int, doc any) error
	// Rewrite puts doc in place of the document with that id while that is at revision, where it
	// stays: for what follows from other records, of which nobody who holds the document has to be
	// told. doc has the same id and revision and counts one rewrite more than the document that it
	// was made from, else ErrUnsupported: of two who rewrite, or of one who rewrites and one who
	// replaces, the later one meets ErrConflict. ErrNotFound, ErrDuplicate.
	Rewrite(ctx context.Context, collection, id string, revision int, doc any) error
	// Overwrite is Replace for redaction: when it has returned nil, what stood before is in no
	// document, index or log of the database's that the engine has a hand in. (A MongoDB's own
	// journal and oplog forget in their time.)
	Overwrite(ctx context.Context, collection, id string, revision int, doc any) error
	// Find calls each with a decoder for every document, in q's order. The documents are read
	// before the first call, so each may ask the engine, and a large export goes page by page. An
	// error from each ends the search and is returned as it is.
	Find(ctx context.Context, collection string, q Query, each func(decode func(any) error) error) error
	// Count counts the documents that match.
	Count(ctx context.Context, collection string, filter bson.D) (int64, error)
	// Group groups and sums, in the database.
	Group(ctx context.Context, collection string, g Group) ([]GroupRow, error)
	// Next returns the next number of a named sequence, from 1. Numbers are unique and grow; a
	// number may go unused.
	Next(ctx context.Context, sequence string) (int64, error)
	// Delete removes the documents that match (for expired sessions and redaction; records are
	// otherwise never deleted). The filter cannot be empty.
	Delete(ctx context.Context, collection string, filter bson.D) (int64, error)
	// EnsureIndexes makes the indexes that are missing, over the documents that are there too. An
	// index that is there under the same name with another definition is an error. A failure is
	// fatal to the program.
	EnsureIndexes(ctx context.Context, indexes []Index) error
	// DropIndexes drops what indexes there are in the collections of keep and that are not in keep.
	// Who keeps the database by hand keeps no others there.
	DropIndexes(ctx context.Context, keep []Index) error
	// Ping reports whether the database answers.
	Ping(ctx context.Context) error
	// Close gives the connections back.
	Close(ctx context.Context) error
}

// Query selects documents.
type Query struct {
	Filter bson.D
	// Sort orders by fields ascending or descending; for paging it ends in _id, so that the order
	// is total.
	Sort []SortKey
	// After continues behind the document with these values of the Sort fields (keyset paging): one
	// value for each key.
	After []any
	// Limit is the largest number of documents; it must be positive.
	Limit int
}

// SortKey is one field of an order.
type SortKey struct {
	Field      string
	Descending bool
}

// Group says what to group and sum.
type Group struct {
	Filter bson.D
	// Unwind, if set, names an array field: each document counts once for every element of it that
	// matches UnwindIn (every element if UnwindIn is empty), and the field then stands for that
	// element in By.
	Unwind   string
	UnwindIn []string
	// By are the dotted fields that make the key. A missing field gives the key part nil. The parts
	// are nil, string, bool, time.Time (UTC), int64, or float64 where the number is not whole.
	// Without By all documents are one group; no documents are no group.
	By []string
	// Sum are the dotted numeric fields to sum.
	Sum []string
}

// GroupRow is one group.
type GroupRow struct {
	Key   []any
	Count int64
	Sums  []Sum
}

// Sum is a total, with how many documents had a number there: null is not 0.
type Sum struct {
	Total   float64
	Counted int64
}

// Index is one index of a collection. Every compound index begins with "area". To a unique index
// missing values are equal.
type Index struct {
	Collection string
	Name       string
	Keys       []SortKey
	Unique     bool
	// Array names the key that is an array (at most one, and none if Unique), so that the embedded
	// engine can keep a table for it.
	Array string
	// Carries are fields that are asked for where the keys are, and that hold no arrays: an engine
	// that can keeps them beside the keys, so that groups and sums of them read the index and no
	// documents. None if Array or Unique. It says nothing of what is found.
	Carries []string `json:",omitempty"`
}

// Nudger is an engine that may know at once when something is written, by whatever process. It only
// hurries those who look: what was written they read, and they look without it too.
type Nudger interface {
	// Nudges calls nudge after each write of a document, until ctx ends or the database breaks off,
	// and returns why. ErrUnsupported where the deployment does not tell.
	Nudges(ctx context.Context, nudge func()) error
}
