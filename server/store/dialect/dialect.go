// Package dialect is the part of MongoDB's query language that Löftet speaks, and the shape of
// documents that it stores. Both engines read every question and every document through it, so that
// they refuse the same things.
//
// A filter is a bson.D, all of whose conditions must hold:
//
//	{field: value}                       equal; null also matches a missing field
//	{field: {$eq, $ne: value}}
//	{field: {$gt, $gte, $lt, $lte: v}}   within v's type only, as MongoDB does; v is not null
//	{field: {$in, $nin: [values]}}
//	{field: {$exists: bool}}
//	{field: {$regex: text}}              contains text (regexp.QuoteMeta's), with the same case; no $options
//	{$and: [filters]}, {$or: [filters]}
//
// A value is a text, a whole or floating number, a bool, a time (milliseconds) or null. $ne and
// $nin also match missing fields. On a field that holds an array of values, a condition holds when
// it does for any element ($ne and $nin: for none). A field is letters, digits and underscores,
// dotted for nested documents. A path cannot lead through an array of documents (history, say): the
// embedded engine refuses it, and MongoDB cannot know. Nor can an array be sorted by, or be in By
// without Unwind.
//
// Everything else is refused with store.ErrUnsupported, which names the operator.
package dialect

import (
	"fmt"
	"regexp"

	"loftet/server/store"
)

// Op is a comparison, by its name in MongoDB.
type Op string

// The comparisons of the dialect.
const (
	Eq       Op = "$eq"
	Ne       Op = "$ne"
	Gt       Op = "$gt"
	Gte      Op = "$gte"
	Lt       Op = "$lt"
	Lte      Op = "$lte"
	In       Op = "$in"
	Nin      Op = "$nin"
	Exists   Op = "$exists"
	Contains Op = "$regex"
)

// Expr is a filter that has been read: an [All], an [Any] or a [Term].
type Expr interface{ isExpr() }

// All holds when each part does; when there are none, it holds.
type All []Expr

// Any holds when one of its parts does.
type Any []Expr

// Term is one condition on one field.
type Term struct {
	Field string
	Op    Op
	// Value is what is compared with: see [Scalar]; for Exists a bool, for Contains the text
	// itself, unquoted. Unset for In and Nin.
	Value any
	// Values are the alternatives of In and Nin.
	Values []any
}

func (All) isExpr()  {}
func (Any) isExpr()  {}
func (Term) isExpr() {}

var (
	fieldName      = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$`)
	keyName        = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)
	collectionName = regexp.MustCompile(`^[a-z][A-Za-z0-9]*$`)
	indexName      = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]*$`)
)

// maxField is the longest path in bytes.
const maxField = 200

// QueryableKey reports whether a document's key can be part of a field's path.
func QueryableKey(key string) bool { return keyName.MatchString(key) }

// Field refuses what is not a field of the dialect. It makes a field safe as a name in SQL and
// after the $ of an aggregation.
func Field(field string) error {
	if len(field) > maxField || !fieldName.MatchString(field) {
		return unsupported("field %.200q", field)
	}
	return nil
}

// Collection refuses what is not a collection's name: a small letter, then letters and digits.
func Collection(name string) error {
	if len(name) > maxField || !collectionName.MatchString(name) {
		return unsupported("collection %.200q", name)
	}
	return nil
}

func unsupported(format string, args ...any) error {
	return fmt.Errorf("%s: %w", fmt.Sprintf(format, args...), store.ErrUnsupported)
}
