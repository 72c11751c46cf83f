package embedded

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"loftet/server/store"
)

// schema is what is known of the collections. It never changes: whoever learns something makes a
// new one.
type schema map[string]*collection

// collection is one collection, which is one table: n, id (a key), revision, j (the projection as
// JSONB), doc (the BSON as it came; last, because questions seldom read it and it can be long).
type collection struct {
	name string
	// arrays are the fields that hold an array in any document so far; true if there are documents
	// in it.
	arrays  map[string]bool
	indexes []*arrayIndex
	// carrying are the indexes that carry more than their keys.
	carrying []store.Index
}

// arrayIndex is an index with an array among its keys: a table of one row for each element, with
// all keys as columns. again is the number of earlier elements of the array that are equal.
type arrayIndex struct{ store.Index }

func (x *arrayIndex) table() string { return quoted(x.Collection + "." + x.Name) }

func (x *arrayIndex) covers(field string) bool {
	for _, k := range x.Keys {
		if k.Field == field && field != x.Array {
			return true
		}
	}
	return false
}

// column is the column of a key's field in an array index's table.
func column(field string) string { return quoted("f." + field) }

// element is the column of the array's elements, in the table e.
func (x *arrayIndex) element() string { return "e." + column(x.Array) }

func quoted(name string) string { return `"` + name + `"` }

// reachable refuses a field inside an array of documents.
func (c *collection) reachable(field string) error {
	for i, r := range field {
		if r == '.' && c.arrays[field[:i]] {
			return unsupported("field %s inside %s, which holds arrays of documents", field, field[:i])
		}
	}
	return nil
}

// know registers an existing index, replacing one of the same name.
func (c *collection) know(index store.Index) {
	if index.Array != "" {
		c.indexes = append(c.indexes, &arrayIndex{index})
	}
	c.carrying = slices.DeleteFunc(c.carrying, func(x store.Index) bool { return x.Name == index.Name })
	if len(index.Carries) > 0 {
		c.carrying = append(c.carrying, index)
	}
}

// forget is the opposite of know.
func (c *collection) forget(index store.Index) {
	c.indexes = slices.DeleteFunc(c.indexes, func(x *arrayIndex) bool { return x.Name == index.Name })
	c.carrying = slices.DeleteFunc(c.carrying, func(x store.Index) bool { return x.Name == index.Name })
}

// learn is the schema with a collection changed by change, which is given a copy.
func (s schema) learn(name string, change func(c *collection)) schema {
	learned := maps.Clone(s)
	c := &collection{name: name, arrays: map[string]bool{}}
	if known := s[name]; known != nil {
		*c = *known
		c.arrays = maps.Clone(known.arrays)
		c.indexes = append([]*arrayIndex{}, known.indexes...)
		c.carrying = append([]store.Index{}, known.carrying...)
	}
	change(c)
	learned[name] = c
	return learned
}

// The versions of the file's layout, kept in user_version. In a file of the first one, pages may
// keep what was moved away from them; see wipe.go.
const (
	unswept = 1
	format  = 2
)

const createCatalogue = `
CREATE TABLE _collections (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE _arrays (collection TEXT, field TEXT, documents INTEGER NOT NULL, PRIMARY KEY (collection, field)) WITHOUT ROWID;
CREATE TABLE _indexes (collection TEXT, name TEXT, definition TEXT NOT NULL, PRIMARY KEY (collection, name)) WITHOUT ROWID;
`

func createCollection(name string) string {
	return fmt.Sprintf(
		`CREATE TABLE %s (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, j BLOB NOT NULL, doc BLOB NOT NULL)`,
		quoted(name),
	)
}

// createIndex are the statements that make an index over existing documents too.
func createIndex(index store.Index) []string {
	if index.Array != "" {
		return createArrayIndex(&arrayIndex{index})
	}
	name, table := index.Collection+"."+index.Name, quoted(index.Collection)
	columns := make([]string, len(index.Keys), len(index.Keys)+len(index.Carries))
	unique := make([]string, len(index.Keys))
	for i, k := range index.Keys {
		columns[i] = "(" + extract(k.Field) + ")" + direction(k)
		// NULLs are all different to SQLite, and equal to MongoDB. No key is a BLOB.
		unique[i] = "ifnull(" + extract(k.Field) + ", x'')"
	}
	for _, field := range index.Carries {
		columns = append(columns, "("+extract(field)+")")
	}
	statements := []string{fmt.Sprintf("CREATE INDEX %s ON %s (%s)", quoted(name), table, strings.Join(columns, ", "))}
	if index.Unique {
		statements = append(
			statements,
			fmt.Sprintf("CREATE UNIQUE INDEX %s ON %s (%s)", quoted(name+".unique"), table, strings.Join(unique, ", ")),
		)
	}
	return statements
}

// dropIndex are the statements that undo createIndex.
func dropIndex(index store.Index) []string {
	if index.Array != "" {
		return []string{"DROP TABLE " + (&arrayIndex{index}).table()} // with its index
	}
	name := index.Collection + "." + index.Name
	statements := []string{"DROP INDEX " + quoted(name)}
	if index.Unique {
		statements = append(statements, "DROP INDEX "+quoted(name+".unique"))
	}
	return statements
}

func createArrayIndex(x *arrayIndex) []string {
	columns := make([]string, len(x.Keys))
	keys := make([]string, len(x.Keys))
	for i, k := range x.Keys {
		columns[i] = column(k.Field)
		keys[i] = column(k.Field) + direction(k)
	}
	return []string{
		fmt.Sprintf(
			"CREATE TABLE %s (doc INTEGER, pos INTEGER, again INTEGER NOT NULL, %s, PRIMARY KEY (doc, pos)) WITHOUT ROWID",
			x.table(),
			strings.Join(columns, ", "),
		),
		fmt.Sprintf(
			"CREATE INDEX %s ON %s (%s, again)",
			quoted(x.Collection+"."+x.Name+".keys"),
			x.table(),
			strings.Join(keys, ", "),
		),
		x.fill(),
	}
}

// fill is the statement that writes the entries of all documents; with " AND t.n = ?" after it,
// those of one.
func (x *arrayIndex) fill() string {
	values := make([]string, len(x.Keys))
	for i, k := range x.Keys {
		values[i] = "t." + extract(k.Field)
		if k.Field == x.Array {
			values[i] = "v.value"
		}
	}
	return fmt.Sprintf(`INSERT INTO %[1]s
SELECT t.n, v.id, (SELECT count(*) FROM json_each(t.j, %[2]s) AS w WHERE w.id < v.id AND w.value IS v.value), %[3]s
FROM %[4]s AS t, json_each(t.j, %[2]s) AS v WHERE json_type(t.j, %[2]s) <> 'null'`,
		x.table(), path(x.Array), strings.Join(values, ", "), quoted(x.Collection))
}

// clear is the statement that removes the entries of the documents whose n a query yields.
func (x *arrayIndex) clear(query string) string {
	return fmt.Sprintf("DELETE FROM %s WHERE doc IN (%s)", x.table(), query)
}
