package embedded

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
	"loftet/server/store/dialect"
)

// query is the SELECT of a plan. what is "n", or SQL over t and e.
func (p *plan) query(what string) clause {
	if what == "n" {
		p.readsTable = true
		what = "t.n"
	}
	where := join(p.where, " AND ", "1")
	where.sql = fmt.Sprintf("SELECT %s FROM %s WHERE %s", what, p.source(), where.sql)
	return where
}

// Find reads the documents first and calls each then, so that a slow caller holds nothing up.
func (e *Engine) Find(
	ctx context.Context,
	collection string,
	q store.Query,
	do func(decode func(any) error) error,
) error {
	docs, err := e.find(ctx, collection, q)
	if err != nil {
		return fault(ctx, err, "find in "+collection)
	}
	for _, raw := range docs {
		if err := do(func(into any) error { return decode(raw, into, collection) }); err != nil {
			return err
		}
	}
	return nil
}

func (e *Engine) find(ctx context.Context, collection string, q store.Query) ([][]byte, error) {
	parsed, err := dialect.ParseQuery(q)
	if err != nil {
		return nil, err
	}
	c, err := e.collection(ctx, collection)
	if err != nil || c == nil {
		return nil, err
	}
	statements, err := c.selects(parsed)
	if err != nil {
		return nil, err
	}
	var docs [][]byte
	err = e.snapshot(ctx, len(statements), func(db querier) error {
		for i := 0; i < len(statements) && len(docs) < parsed.Limit; i++ {
			s := statements[i]
			var raw []byte
			err := each(ctx, db, s.sql, []any{&raw}, func() error {
				docs = append(docs, raw)
				return nil
			}, append(s.args, parsed.Limit-len(docs))...)
			if err != nil {
				return err
			}
		}
		return nil
	})
	return docs, err
}

// collection is nil if there is no such collection, which is then empty.
func (e *Engine) collection(ctx context.Context, name string) (*collection, error) {
	if e.closed.Load() {
		return nil, errClosed
	}
	if err := dialect.Collection(name); err != nil {
		return nil, err
	}
	return e.schema()[name], ctx.Err()
}

// selects are the statements whose documents, one statement after the other, are what a query asks
// for. Each wants a limit as its last parameter.
func (c *collection) selects(q dialect.Query) ([]clause, error) {
	p, err := newPlan(c, q.Expr, q.Sort)
	if err != nil {
		return nil, err
	}
	p.readsTable = true
	terms, err := p.sortTerms(q.Sort)
	if err != nil {
		return nil, err
	}
	base := p.query("t.doc")
	var statements []clause
	for _, s := range segments(terms, q.After) {
		statements = append(statements, clause{
			fmt.Sprintf("%s AND %s%s LIMIT ?", base.sql, s.sql, orderBy(s.rest)),
			slices.Concat(base.args, s.args),
		})
	}
	return statements, nil
}

// snapshot runs do so that its statements, if they are several, all see the same state.
func (e *Engine) snapshot(ctx context.Context, statements int, do func(querier) error) error {
	if statements == 1 {
		return do(e.readers)
	}
	tx, err := e.readers.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // it has written nothing
	return do(snapshot{e.readers, tx})
}

// Count counts.
func (e *Engine) Count(ctx context.Context, collection string, filter bson.D) (int64, error) {
	count, err := e.count(ctx, collection, filter)
	return count, fault(ctx, err, "count in "+collection)
}

func (e *Engine) count(ctx context.Context, collection string, filter bson.D) (count int64, err error) {
	f, err := dialect.Parse(filter)
	if err != nil {
		return 0, err
	}
	c, err := e.collection(ctx, collection)
	if err != nil || c == nil {
		return 0, err
	}
	q, err := c.counting(f.Expr)
	if err != nil {
		return 0, err
	}
	err = e.readers.one(ctx, &count, q.sql, q.args...)
	return count, err
}

// counting is the statement that counts.
func (c *collection) counting(filter dialect.Expr) (clause, error) {
	p, err := newPlan(c, filter, nil)
	if err != nil {
		return clause{}, err
	}
	terms := conjuncts(filter)
	p.pin(terms)
	p.cover(nil, nil, terms)
	return p.query("count(*)"), nil
}

// Group groups and sums. With Unwind and an array index that has all fields, only that index is
// read.
func (e *Engine) Group(ctx context.Context, collection string, g store.Group) ([]store.GroupRow, error) {
	rows, err := e.group(ctx, collection, g)
	return rows, fault(ctx, err, "group "+collection)
}

func (e *Engine) group(ctx context.Context, collection string, g store.Group) ([]store.GroupRow, error) {
	f, err := dialect.CheckGroup(g)
	if err != nil {
		return nil, err
	}
	c, err := e.collection(ctx, collection)
	if err != nil || c == nil {
		return nil, err
	}
	statements, err := c.groups(g, f.Expr)
	if err != nil {
		return nil, err
	}
	var rows []store.GroupRow
	err = e.snapshot(ctx, len(statements), func(db querier) error {
		for _, s := range statements {
			more, err := readGroups(ctx, db, s, g)
			if err != nil {
				return err
			}
			rows = append(rows, more...)
		}
		return nil
	})
	return rows, err
}

// readGroups reads one statement's groups: the key, the count, and total and count for each sum.
func readGroups(ctx context.Context, db querier, s clause, g store.Group) ([]store.GroupRow, error) {
	var rows []store.GroupRow
	key := make([]any, len(g.By))
	sums := make([]store.Sum, len(g.Sum))
	var count int64
	into := make([]any, 0, len(key)+1+2*len(sums))
	for i := range key {
		into = append(into, &key[i])
	}
	into = append(into, &count)
	for i := range sums {
		into = append(into, &sums[i].Total, &sums[i].Counted)
	}
	err := each(ctx, db, s.sql, into, func() (err error) {
		row := store.GroupRow{Key: make([]any, len(key)), Count: count, Sums: slices.Clone(sums)}
		for i := range key {
			if row.Key[i], err = value(key[i]); err != nil {
				return err
			}
		}
		if count > 0 {
			rows = append(rows, row)
		}
		return nil
	}, s.args...)
	return rows, err
}

// groups are the statements whose groups, all together, are what is asked for.
func (c *collection) groups(g store.Group, filter dialect.Expr) ([]clause, error) {
	if g.Unwind == "" {
		return c.plainGroups(g, filter)
	}
	index := c.indexFor(g)
	elements := distinct(g.UnwindIn)
	if len(elements) < 2 || index == nil || !slices.Contains(g.By, g.Unwind) {
		s, err := c.unwoundGroup(g, filter, index, elements)
		return []clause{s}, err
	}
	// One element at a time comes out of the index in the order of the groups, so that nothing
	// needs sorting.
	var statements []clause
	for _, element := range elements {
		s, err := c.unwoundGroup(g, filter, index, []any{element})
		if err != nil {
			return nil, err
		}
		statements = append(statements, s)
	}
	return statements, nil
}

func distinct(texts []string) []any {
	var values []any
	for i, text := range texts {
		if !slices.Contains(texts[:i], text) {
			values = append(values, text)
		}
	}
	return values
}

// indexFor is the index of the unwound array that has most of the group's fields.
func (c *collection) indexFor(g store.Group) (best *arrayIndex) {
	most := -1
	for _, x := range c.indexes {
		n := 0
		for _, field := range slices.Concat(g.By, g.Sum) {
			if x.covers(field) {
				n++
			}
		}
		if x.Array == g.Unwind && n > most {
			best, most = x, n
		}
	}
	return best
}

// plainGroups ask for one value at a time where a field of the key may have one of several: the
// groups of each come out of an index in order.
func (c *collection) plainGroups(g store.Group, filter dialect.Expr) ([]clause, error) {
	var statements []clause
	for _, terms := range oneByOne(conjuncts(filter), g.By) {
		p, err := newPlan(c, dialect.All(terms), nil)
		if err != nil {
			return nil, err
		}
		p.pin(terms)
		p.cover(g.By, g.Sum, terms)
		s, err := p.groupQuery(g, "")
		if err != nil {
			return nil, err
		}
		statements = append(statements, s)
	}
	return statements, nil
}

// oneByOne are the conditions with the first choice among texts of a field of the key replaced by
// each of them in turn.
func oneByOne(terms []dialect.Expr, by []string) [][]dialect.Expr {
	i := slices.IndexFunc(terms, func(e dialect.Expr) bool {
		t, ok := e.(dialect.Term)
		noText := func(v any) bool { _, is := v.(string); return !is }
		return ok && t.Op == dialect.In && len(t.Values) > 1 && slices.Contains(by, t.Field) &&
			!slices.ContainsFunc(t.Values, noText)
	})
	if i < 0 {
		return [][]dialect.Expr{terms}
	}
	choice := terms[i].(dialect.Term)
	var all [][]dialect.Expr
	for n, v := range choice.Values {
		if slices.Contains(choice.Values[:n], v) {
			continue
		}
		one := slices.Clone(terms)
		one[i] = dialect.Term{Field: choice.Field, Op: dialect.Eq, Value: v}
		all = append(all, one)
	}
	return all
}

func (c *collection) unwoundGroup(
	g store.Group,
	filter dialect.Expr,
	index *arrayIndex,
	elements []any,
) (clause, error) {
	p := &plan{compiler: compiler{collection: c, entry: index}}
	element := "v.value"
	if index != nil {
		element = index.element()
	} else {
		p.where = append(p.where, clausef(fmt.Sprintf("json_type(t.j, %s) <> 'null'", path(g.Unwind))))
	}
	if len(elements) > 0 {
		p.where = append(p.where, oneOf(element, elements))
	}
	if err := c.reachable(g.Unwind); err != nil {
		return clause{}, err
	}
	if err := p.restrict(withoutImplied(conjuncts(filter), g.Unwind, elements)); err != nil {
		return clause{}, err
	}
	return p.groupQuery(g, element)
}

// withoutImplied leaves out that a document has any of some elements where only those of them, or
// fewer, are counted anyway.
func withoutImplied(terms []dialect.Expr, array string, elements []any) []dialect.Expr {
	implied := func(e dialect.Expr) bool {
		t, ok := e.(dialect.Term)
		if !ok || t.Field != array || len(elements) == 0 || t.Op != dialect.In && t.Op != dialect.Eq {
			return false
		}
		allowed := append(slices.Clone(t.Values), t.Value)
		return !slices.ContainsFunc(elements, func(element any) bool { return !slices.Contains(allowed, element) })
	}
	return slices.DeleteFunc(terms, implied)
}

// groupQuery writes the SELECT. element is the SQL of the unwound field.
func (p *plan) groupQuery(g store.Group, element string) (clause, error) {
	var what, by []string
	var pinned []any
	for _, field := range g.By {
		x := element
		if field != g.Unwind || element == "" {
			var err error
			if x, err = p.single(field); err != nil {
				return clause{}, err
			}
		}
		if k, only := p.pinned[field]; only {
			what, pinned = append(what, "?"), append(pinned, k)
			continue
		}
		what, by = append(what, x), append(by, x)
	}
	what = append(what, "count(*)")
	for _, field := range g.Sum {
		x, err := p.field(field)
		if err != nil {
			return clause{}, err
		}
		// of keys, numbers alone come before all texts
		what = append(what, fmt.Sprintf("total(%s)", x), fmt.Sprintf("count(%s < '' OR NULL)", x))
	}
	unwound := element != "" && p.entry == nil
	p.readsTable = p.readsTable || unwound
	where := join(p.where, " AND ", "1")
	source := p.source()
	if unwound {
		source += fmt.Sprintf(", json_each(t.j, %s) AS v", path(g.Unwind))
	}
	where.sql = fmt.Sprintf("SELECT %s FROM %s WHERE %s", strings.Join(what, ", "), source, where.sql)
	where.args = append(pinned, where.args...)
	if len(by) > 0 {
		where.sql += " GROUP BY " + strings.Join(by, ", ")
	}
	return where, nil
}
