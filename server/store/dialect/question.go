package dialect

import (
	"slices"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

// Query is a store.Query that is in the dialect.
type Query struct {
	Filter
	Sort  []store.SortKey
	After []any // as [Scalar] has them
	Limit int
}

// ParseQuery reads a query. ErrUnsupported, also for a limit that is not positive and for paging by
// an order that does not end in _id.
func ParseQuery(q store.Query) (Query, error) {
	filter, err := Parse(q.Filter)
	if err != nil {
		return Query{}, err
	}
	if q.Limit <= 0 {
		return Query{}, unsupported("limit %d", q.Limit)
	}
	if err := sortKeys(q.Sort); err != nil {
		return Query{}, err
	}
	after, err := parseAfter(q)
	return Query{filter, q.Sort, after, q.Limit}, err
}

func sortKeys(keys []store.SortKey) error {
	seen := map[string]bool{}
	for _, k := range keys {
		if err := Field(k.Field); err != nil {
			return err
		}
		if seen[k.Field] {
			return unsupported("order that has %s twice", k.Field)
		}
		seen[k.Field] = true
	}
	return nil
}

func parseAfter(q store.Query) ([]any, error) {
	if len(q.After) == 0 {
		return nil, nil
	}
	if len(q.After) != len(q.Sort) {
		return nil, unsupported("after %d values in an order of %d fields", len(q.After), len(q.Sort))
	}
	if q.Sort[len(q.Sort)-1].Field != "_id" {
		return nil, unsupported("paging by an order that does not end in _id")
	}
	after := make([]any, len(q.After))
	for i, v := range q.After {
		var err error
		if after[i], err = ScalarOf(v); err != nil {
			return nil, err
		}
	}
	return after, nil
}

// ParseDeletion reads the filter of a deletion, which cannot be empty: nothing may delete
// everything by mistake. ErrUnsupported.
func ParseDeletion(filter bson.D) (Filter, error) {
	if len(filter) == 0 {
		return Filter{}, unsupported("deletion without a filter")
	}
	return Parse(filter)
}

// CheckGroup refuses what is not in the dialect, and reads the group's filter. ErrUnsupported.
func CheckGroup(g store.Group) (Filter, error) {
	if g.Unwind == "" && len(g.UnwindIn) > 0 {
		return Filter{}, unsupported("UnwindIn without Unwind")
	}
	fields := slices.Concat(g.By, g.Sum)
	if g.Unwind != "" {
		fields = append(fields, g.Unwind)
	}
	for _, field := range fields {
		if err := Field(field); err != nil {
			return Filter{}, err
		}
	}
	if g.Unwind != "" && slices.Contains(g.Sum, g.Unwind) {
		return Filter{}, unsupported("sum of the unwound field")
	}
	return Parse(g.Filter)
}

// CheckIndex refuses an index that is not in the dialect: one without a plain name, a compound one
// that does not begin with area, an array that is no key, a unique array, or one that carries more
// where it cannot. ErrUnsupported.
func CheckIndex(index store.Index) error {
	if err := Collection(index.Collection); err != nil {
		return err
	}
	isKey := func(k store.SortKey) bool { return k.Field == index.Array }
	switch {
	case !indexName.MatchString(index.Name):
		return unsupported("index name %.100q", index.Name)
	case len(index.Keys) == 0:
		return unsupported("index %s without keys", index.Name)
	case len(index.Keys) > 1 && index.Keys[0].Field != "area":
		return unsupported("index %s, which does not begin with area", index.Name)
	case index.Array != "" && !slices.ContainsFunc(index.Keys, isKey):
		return unsupported("index %s without its array %s among the keys", index.Name, index.Array)
	case index.Array != "" && index.Unique:
		return unsupported("unique index %s over an array", index.Name)
	case len(index.Carries) > 0 && (index.Array != "" || index.Unique):
		return unsupported("index %s, which carries more and is unique or over an array", index.Name)
	}
	columns := slices.Clone(index.Keys)
	for _, field := range index.Carries {
		columns = append(columns, store.SortKey{Field: field})
	}
	return sortKeys(columns)
}

// KeyValue is a value of a group's key as store.GroupRow has it: whole numbers, also those stored
// as floating ones, are int64, times are UTC.
func KeyValue(scalar any) any {
	switch v := scalar.(type) {
	case bson.DateTime:
		return v.Time().UTC()
	case float64:
		const exact = 1 << 53
		if v == float64(int64(v)) && v >= -exact && v <= exact {
			return int64(v)
		}
	}
	return scalar
}
