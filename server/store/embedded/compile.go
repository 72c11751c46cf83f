package embedded

import (
	"fmt"
	"strings"

	"loftet/server/store"
	"loftet/server/store/dialect"
)

// A clause is SQL with the values of its parameters.
type clause struct {
	sql  string
	args []any
}

func clausef(sql string, args ...any) clause { return clause{sql, args} }

func join(parts []clause, separator, whenEmpty string) clause {
	if len(parts) == 0 {
		return clausef(whenEmpty)
	}
	joined := clause{}
	texts := make([]string, len(parts))
	for i, p := range parts {
		texts[i] = p.sql
		joined.args = append(joined.args, p.args...)
	}
	joined.sql = strings.Join(texts, separator)
	return joined
}

// compiler writes conditions over a collection's table t and, if entry is set, the table e of an
// array index, which has some fields as columns.
type compiler struct {
	collection *collection
	entry      *arrayIndex
	// readsTable tells that something compiled so far needs t: the entries alone do not answer.
	readsTable bool
}

// field is the SQL for a field's key.
func (c *compiler) field(field string) (string, error) {
	if err := c.collection.reachable(field); err != nil {
		return "", err
	}
	if c.entry != nil && c.entry.covers(field) {
		return `e.` + column(field), nil
	}
	c.readsTable = true
	return "t." + extract(field), nil
}

// single is the SQL for the key of a field that an order or a group can use: one that holds no
// array.
func (c *compiler) single(field string) (string, error) {
	if _, isArray := c.collection.arrays[field]; isArray {
		return "", unsupported("order or group by %s, which holds arrays", field)
	}
	return c.field(field)
}

// extract is a field's key in a row of a collection's table: the expression that indexes are made
// of.
func extract(field string) string {
	if field == "_id" {
		return "id"
	}
	return "j ->> " + path(field)
}

// path is a field as a JSON path literal. A field of the dialect has no quotes.
func path(field string) string { return `'$."` + field + `"'` }

func (c *compiler) expr(x dialect.Expr) (clause, error) {
	switch x := x.(type) {
	case dialect.All:
		return c.parts(x, " AND ", "1")
	case dialect.Any:
		return c.parts(x, " OR ", "0")
	case dialect.Term:
		return c.term(x)
	}
	return clause{}, unsupported("condition %T", x)
}

func (c *compiler) parts(exprs []dialect.Expr, separator, whenEmpty string) (clause, error) {
	parts := make([]clause, 0, len(exprs))
	for _, x := range exprs {
		part, err := c.expr(x)
		if err != nil {
			return clause{}, err
		}
		part.sql = "(" + part.sql + ")"
		parts = append(parts, part)
	}
	return join(parts, separator, whenEmpty), nil
}

func (c *compiler) term(t dialect.Term) (clause, error) {
	x, err := c.field(t.Field)
	if err != nil {
		return clause{}, err
	}
	_, isArray := c.collection.arrays[t.Field]
	switch {
	case t.Op == dialect.Exists:
		return c.exists(t), nil
	case isArray:
		return c.anyElement(t), nil
	}
	return compare(x, t), nil
}

func (c *compiler) exists(t dialect.Term) clause {
	if t.Field == "_id" {
		return clausef("?", t.Value)
	}
	c.readsTable = true
	return clausef(fmt.Sprintf("(json_type(t.j, %s) IS NOT NULL) = ?", path(t.Field)), t.Value)
}

// anyElement compares each element of an array. It reads the whole array, so an index table is
// better where there is one.
func (c *compiler) anyElement(t dialect.Term) clause {
	c.readsTable = true
	switch t.Op {
	case dialect.Ne:
		return negated(c.anyElement(dialect.Term{Field: t.Field, Op: dialect.Eq, Value: t.Value}))
	case dialect.Nin:
		return negated(c.anyElement(dialect.Term{Field: t.Field, Op: dialect.In, Values: t.Values}))
	}
	any := compare("v.value", t)
	any.sql = fmt.Sprintf("EXISTS (SELECT 1 FROM json_each(t.j, %s) AS v WHERE %s)", path(t.Field), any.sql)
	if matchesNull(t) {
		any.sql = fmt.Sprintf("(json_type(t.j, %s) IS NULL OR %s)", path(t.Field), any.sql)
	}
	return any
}

func negated(c clause) clause { return clause{"NOT " + c.sql, c.args} }

// matchesNull reports whether an equality is also fulfilled by null, and so by a missing field.
func matchesNull(t dialect.Term) bool {
	if t.Op == dialect.Eq {
		return t.Value == nil
	}
	_, hasNull := withoutNull(t.Values)
	return t.Op == dialect.In && hasNull
}

// compare is the comparison of a key, the SQL x, which is NULL for null and for missing fields.
func compare(x string, t dialect.Term) clause {
	switch t.Op {
	case dialect.Eq:
		if t.Value == nil {
			return clausef(x + " IS NULL")
		}
		return clausef(x+" = ?", key(t.Value))
	case dialect.Ne:
		return clausef(x+" IS NOT ?", key(t.Value))
	case dialect.In:
		return oneOf(x, t.Values)
	case dialect.Nin:
		return noneOf(x, t.Values)
	case dialect.Contains:
		return clausef(fmt.Sprintf("(%[1]s >= 's' AND %[1]s < 't' AND instr(substr(%[1]s, 2), ?) > 0)", x), t.Value)
	}
	return inRange(x, t)
}

// inRange compares within the value's type.
func inRange(x string, t dialect.Term) clause {
	low, high := bounds(t.Value)
	switch t.Op {
	case dialect.Gt:
		return clausef(fmt.Sprintf("(%[1]s > ? AND %[1]s < ?)", x), key(t.Value), high)
	case dialect.Gte:
		return clausef(fmt.Sprintf("(%[1]s >= ? AND %[1]s < ?)", x), key(t.Value), high)
	}
	operator := "<"
	if t.Op == dialect.Lte {
		operator = "<="
	}
	if low == nil {
		return clausef(fmt.Sprintf("%s %s ?", x, operator), key(t.Value))
	}
	return clausef(fmt.Sprintf("(%[1]s %[2]s ? AND %[1]s >= ?)", x, operator), key(t.Value), low)
}

func oneOf(x string, values []any) clause {
	keys, hasNull := withoutNull(values)
	var c clause
	switch len(keys) {
	case 0:
		c = clausef("0")
	case 1:
		c = clausef(x+" = ?", keys[0])
	default:
		c = clausef(x+" IN (SELECT value FROM json_each(?))", jsonArray(keys))
	}
	if hasNull {
		c.sql = fmt.Sprintf("(%s OR %s IS NULL)", c.sql, x)
	}
	return c
}

func noneOf(x string, values []any) clause {
	keys, hasNull := withoutNull(values)
	c := clausef(fmt.Sprintf("%s NOT IN (SELECT value FROM json_each(?))", x), jsonArray(keys))
	if hasNull {
		c.sql = fmt.Sprintf("(%s IS NOT NULL AND %s)", x, c.sql)
	} else {
		c.sql = fmt.Sprintf("(%s IS NULL OR %s)", x, c.sql)
	}
	return c
}

func withoutNull(values []any) (keys []any, hasNull bool) {
	for _, v := range values {
		if v == nil {
			hasNull = true
			continue
		}
		keys = append(keys, key(v))
	}
	return keys, hasNull
}

// sortTerm is one field of an order.
type sortTerm struct {
	store.SortKey
	sql string
}

func (c *compiler) sortTerms(sort []store.SortKey) ([]sortTerm, error) {
	terms := make([]sortTerm, len(sort))
	for i, k := range sort {
		x, err := c.single(k.Field)
		if err != nil {
			return nil, err
		}
		terms[i] = sortTerm{k, x}
	}
	return terms, nil
}

func orderBy(terms []sortTerm) string {
	if len(terms) == 0 {
		return ""
	}
	texts := make([]string, len(terms))
	for i, t := range terms {
		texts[i] = t.sql + direction(t.SortKey)
	}
	return " ORDER BY " + strings.Join(texts, ", ")
}

func direction(k store.SortKey) string {
	if k.Descending {
		return " DESC"
	}
	return ""
}

// segment is a stretch of an order, in which the fields that are not in rest are all the same.
type segment struct {
	clause
	rest []sortTerm
}

// segments cut what comes after a document into stretches, in order, each of which is one stretch
// of an index: first those equal in all sort fields but the last, at last those beyond in the
// first. One OR over all of them would have SQLite read from the beginning.
func segments(terms []sortTerm, after []any) []segment {
	if len(after) == 0 {
		return []segment{{clausef("1"), terms}}
	}
	var all []segment
	for last := len(terms) - 1; last >= 0; last-- {
		var same []clause
		for i := range last {
			same = append(same, compare(terms[i].sql, dialect.Term{Op: dialect.Eq, Value: after[i]}))
		}
		for _, b := range beyond(terms[last:], after[last]) {
			all = append(all, segment{join(append(same[:len(same):len(same)], b.clause), " AND ", "1"), b.rest})
		}
	}
	return all
}

// beyond are the stretches behind a value of the first term. Null and missing come first, so last
// in a descending order; an id is neither.
func beyond(terms []sortTerm, after any) []segment {
	x := terms[0].sql
	isNull := segment{clausef(x + " IS NULL"), terms[1:]}
	switch {
	case !terms[0].Descending && after == nil:
		return []segment{{clausef(x + " IS NOT NULL"), terms}}
	case !terms[0].Descending:
		return []segment{{clausef(x+" > ?", key(after)), terms}}
	case after == nil:
		return nil
	case terms[0].Field == "_id":
		return []segment{{clausef(x+" < ?", key(after)), terms}}
	}
	return []segment{{clausef(x+" < ?", key(after)), terms}, isNull}
}
