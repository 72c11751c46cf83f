package enginetest

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"
)

// matches is the plain reading of a filter, with which the engines are compared. It knows nothing
// of them.
func matches(filter bson.D, doc bson.M) bool {
	for _, e := range filter {
		if !matchesElement(e, doc) {
			return false
		}
	}
	return true
}

func matchesElement(e bson.E, doc bson.M) bool {
	switch e.Key {
	case "$and":
		return !slices.ContainsFunc(e.Value.(bson.A), func(part any) bool { return !matches(part.(bson.D), doc) })
	case "$or":
		return slices.ContainsFunc(e.Value.(bson.A), func(part any) bool { return matches(part.(bson.D), doc) })
	}
	value, present := lookup(doc, e.Key)
	operators, ok := e.Value.(bson.D)
	if !ok {
		operators = op("$eq", e.Value)
	}
	for _, o := range operators {
		if !holds(o.Key, o.Value, value, present) {
			return false
		}
	}
	return true
}

func lookup(doc bson.M, path string) (value any, present bool) {
	first, rest, nested := strings.Cut(path, ".")
	value, present = doc[first]
	if !nested {
		return value, present
	}
	inner, isDocument := value.(bson.M)
	if !isDocument {
		return nil, false
	}
	return lookup(inner, rest)
}

func holds(operator string, wanted, value any, present bool) bool {
	switch operator {
	case "$exists":
		return present == wanted
	case "$ne":
		return !holds("$eq", wanted, value, present)
	case "$nin":
		return !holds("$in", wanted, value, present)
	case "$in":
		return slices.ContainsFunc(wanted.(bson.A), func(w any) bool { return holds("$eq", w, value, present) })
	}
	if list, isList := value.(bson.A); isList {
		return slices.ContainsFunc(list, func(element any) bool { return compares(operator, element, wanted) })
	}
	return compares(operator, value, wanted)
}

func compares(operator string, value, wanted any) bool {
	if operator == "$regex" {
		text, isText := value.(string)
		return isText && strings.Contains(text, unquoted(wanted.(string)))
	}
	if rank(value) != rank(wanted) {
		return false
	}
	c := compareScalars(value, wanted)
	switch operator {
	case "$eq":
		return c == 0
	case "$gt":
		return c > 0
	case "$gte":
		return c >= 0
	case "$lt":
		return c < 0
	case "$lte":
		return c <= 0
	}
	panic("operator " + operator)
}

// rank is the place of a value's type in the order of types; only within one are values compared.
func rank(value any) int {
	switch value.(type) {
	case nil:
		return 0
	case int, int64, float64:
		return 1
	case string:
		return 2
	case bool:
		return 4
	case time.Time:
		return 5
	}
	return 3
}

func compareScalars(a, b any) int {
	switch a := a.(type) {
	case string:
		return cmp.Compare(a, b.(string))
	case bool:
		return cmp.Compare(truth(a), truth(b.(bool)))
	case time.Time:
		return a.Compare(b.(time.Time))
	case int64, float64:
		return compareNumbers(a, b)
	case nil:
		return 0
	}
	return 1
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

// compareNumbers compares exactly where both are whole, else as floating.
func compareNumbers(a, b any) int {
	i, aWhole := a.(int64)
	j, bWhole := b.(int64)
	if aWhole && bWhole {
		return cmp.Compare(i, j)
	}
	return cmp.Compare(number(a), number(b))
}

func number(v any) float64 {
	if i, ok := v.(int64); ok {
		return float64(i)
	}
	return v.(float64)
}

func unquoted(pattern string) string {
	var text strings.Builder
	for i := 0; i < len(pattern); i++ {
		if pattern[i] == '\\' {
			i++
		}
		text.WriteByte(pattern[i])
	}
	return text.String()
}
