package embedded

import (
	"fmt"
	"slices"

	"loftet/server/store"
	"loftet/server/store/dialect"
)

// plan is where rows come from and which: the collection's table t, the entries e of an array
// index, or both.
type plan struct {
	compiler
	where []clause
	// pinned are the keys of the fields that have only one. SQLite does not see that of an
	// expression, and would sort by it.
	pinned map[string]any
	// covering is the name of the index that has all that is asked for, if there is one. SQLite,
	// which does not know how many documents a condition leaves, might choose another and read
	// them.
	covering string
}

// newPlan chooses an array index if an element is asked for; among the other indexes SQLite chooses
// well by itself.
func newPlan(c *collection, filter dialect.Expr, sort []store.SortKey) (*plan, error) {
	p := &plan{compiler: compiler{collection: c}}
	terms := conjuncts(filter)
	asked := -1
	if p.entry, asked = c.bestArrayIndex(terms, sort); p.entry != nil {
		element := terms[asked].(dialect.Term)
		p.where = append(p.where, compare(p.entry.element(), element), clausef("e.again = 0"))
		terms = slices.Delete(terms, asked, asked+1)
	}
	return p, p.restrict(terms)
}

// pin notes which fields the conditions hold to one value.
func (p *plan) pin(terms []dialect.Expr) {
	p.pinned = map[string]any{}
	for _, e := range terms {
		if t, ok := e.(dialect.Term); ok && t.Op == dialect.Eq && t.Value != nil && !p.isArray(t.Field) {
			p.pinned[t.Field] = key(t.Value)
		}
	}
}

// cover finds the index that has all fields which are grouped by, summed and asked for (but what an
// array index answers), with most of those that are pinned or grouped by in front.
func (p *plan) cover(by, sum []string, terms []dialect.Expr) {
	if p.entry != nil {
		return
	}
	fields := slices.Concat(by, sum)
	for _, e := range terms {
		if _, elsewhere := p.withinArrayIndex(e, terms); !elsewhere {
			fields = append(fields, fieldsOf(e)...)
		}
	}
	most := 0
	for _, index := range p.collection.carrying {
		if n := inFront(index, p.pinned, by); n > most && holds(index, fields) {
			p.covering, most = quoted(index.Collection+"."+index.Name), n
		}
	}
}

// fieldsOf are the fields that a condition looks at; one that is no field's for a condition that
// needs the document.
func fieldsOf(e dialect.Expr) (fields []string) {
	var parts []dialect.Expr
	switch x := e.(type) {
	case dialect.All:
		parts = x
	case dialect.Any:
		parts = x
	case dialect.Term:
		if x.Op == dialect.Exists {
			return []string{""}
		}
		return []string{x.Field}
	}
	for _, part := range parts {
		fields = append(fields, fieldsOf(part)...)
	}
	return fields
}

// inFront is how many of an index's keys in a row are pinned or grouped by. The first must be
// pinned, or the index would not be entered by it.
func inFront(index store.Index, pinned map[string]any, by []string) (n int) {
	for i, k := range index.Keys {
		_, is := pinned[k.Field]
		if !is && (i == 0 || !slices.Contains(by, k.Field)) {
			break
		}
		n++
	}
	return n
}

func holds(index store.Index, fields []string) bool {
	return !slices.ContainsFunc(fields, func(field string) bool {
		isKey := func(k store.SortKey) bool { return k.Field == field }
		return !slices.Contains(index.Carries, field) && !slices.ContainsFunc(index.Keys, isKey)
	})
}

// restrict adds conditions.
func (p *plan) restrict(terms []dialect.Expr) error {
	for _, x := range terms {
		if within, ok := p.withinArrayIndex(x, terms); ok {
			p.where = append(p.where, within)
			continue
		}
		part, err := p.expr(x)
		if err != nil {
			return err
		}
		p.where = append(p.where, clause{"(" + part.sql + ")", part.args})
	}
	return nil
}

// source is the FROM clause.
func (p *plan) source() string {
	table := quoted(p.collection.name) + " AS t"
	switch {
	case p.entry == nil && p.covering != "":
		return table + " INDEXED BY " + p.covering
	case p.entry == nil:
		return table
	case p.readsTable:
		return p.entry.table() + " AS e CROSS JOIN " + table + " ON t.n = e.doc" // CROSS JOIN: SQLite keeps that order
	}
	return p.entry.table() + " AS e"
}

// conjuncts are the conditions that must all hold.
func conjuncts(x dialect.Expr) []dialect.Expr {
	all, ok := x.(dialect.All)
	if !ok {
		return []dialect.Expr{x}
	}
	var terms []dialect.Expr
	for _, part := range all {
		terms = append(terms, conjuncts(part)...)
	}
	return terms
}

// bestArrayIndex finds the index that narrows most, of those whose array is asked for one element,
// and the condition that asks.
func (c *collection) bestArrayIndex(terms []dialect.Expr, sort []store.SortKey) (best *arrayIndex, asked int) {
	most := 0
	for _, x := range c.indexes {
		i := slices.IndexFunc(terms, func(e dialect.Expr) bool { return oneElement(e, x.Array) })
		if i < 0 {
			continue
		}
		if n := x.narrows(terms, i, sort); n > most || n > 0 && n == most && x.answers(terms) > best.answers(terms) {
			best, asked, most = x, i, n
		}
	}
	return best, asked
}

// answers is how many conditions an index answers without the document.
func (x *arrayIndex) answers(terms []dialect.Expr) (n int) {
	for _, e := range terms {
		if t, ok := e.(dialect.Term); ok && x.covers(t.Field) {
			n++
		}
	}
	return n
}

func oneElement(e dialect.Expr, array string) bool {
	t, ok := e.(dialect.Term)
	if !ok || t.Field != array {
		return false
	}
	return t.Op == dialect.Eq && t.Value != nil || t.Op == dialect.In && len(t.Values) == 1 && t.Values[0] != nil
}

// narrows is how well an index suits: two for each leading key that is given, one more if the next
// one is in range or sorts.
func (x *arrayIndex) narrows(terms []dialect.Expr, asked int, sort []store.SortKey) int {
	score := 0
	for _, k := range x.Keys {
		if k.Field == x.Array ||
			slices.ContainsFunc(terms, func(e dialect.Expr) bool { return isOn(e, k.Field, dialect.Eq, dialect.In) }) {
			score += 2
			continue
		}
		inRange := func(e dialect.Expr) bool {
			return isOn(e, k.Field, dialect.Gt, dialect.Gte, dialect.Lt, dialect.Lte)
		}
		if len(sort) > 0 && sort[0].Field == k.Field || slices.ContainsFunc(terms, inRange) {
			score++
		}
		break
	}
	return score
}

func isOn(e dialect.Expr, field string, ops ...dialect.Op) bool {
	t, ok := e.(dialect.Term)
	return ok && t.Field == field && slices.Contains(ops, t.Op)
}

// withinArrayIndex turns a condition on an array's elements, or that there are none such, into a
// look into its index, together with what else narrows that look.
func (p *plan) withinArrayIndex(x dialect.Expr, terms []dialect.Expr) (clause, bool) {
	t, ok := x.(dialect.Term)
	if !ok {
		return clause{}, false
	}
	in := "IN"
	switch t.Op {
	case dialect.Ne:
		in, t.Op = "NOT IN", dialect.Eq
	case dialect.Nin:
		in, t.Op = "NOT IN", dialect.In
	}
	if t.Op != dialect.Eq && t.Op != dialect.In || matchesNull(t) {
		return clause{}, false
	}
	i := slices.IndexFunc(p.collection.indexes, func(a *arrayIndex) bool { return a.Array == t.Field })
	if i < 0 {
		return clause{}, false
	}
	index := p.collection.indexes[i]
	look := []clause{compare(index.element(), t)}
	for _, other := range terms {
		if o, ok := other.(dialect.Term); ok && index.covers(o.Field) && !p.isArray(o.Field) && o.Op != dialect.Exists {
			look = append(look, compare("e."+column(o.Field), o))
		}
	}
	within := join(look, " AND ", "1")
	p.readsTable = true
	within.sql = fmt.Sprintf("t.n %s (SELECT e.doc FROM %s AS e WHERE %s)", in, index.table(), within.sql)
	return within, true
}

func (c *compiler) isArray(field string) bool {
	_, is := c.collection.arrays[field]
	return is
}
