package mongodb

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"go.mongodb.org/mongo-driver/v2/bson"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"loftet/server/store"
	"loftet/server/store/dialect"
)

// maxBatch is how many documents are asked for in one answer of the server, which also ends an
// answer at 16 MB.
const maxBatch = 1000

// Find reads the documents first and calls each then, so that a slow caller holds nothing up.
func (e *Engine) Find(
	ctx context.Context,
	collection string,
	q store.Query,
	do func(decode func(any) error) error,
) error {
	parsed, err := dialect.ParseQuery(q)
	if err != nil {
		return fmt.Errorf("find in %s: %w", collection, err)
	}
	var docs []bson.Raw
	for _, filter := range filters(parsed) {
		if len(docs) == parsed.Limit {
			break
		}
		more, err := e.find(ctx, collection, filter, parsed.Sort, parsed.Limit-len(docs))
		if err != nil {
			return fault(ctx, err, "find in "+collection)
		}
		docs = append(docs, more...)
	}
	for _, raw := range docs {
		if err := do(func(into any) error { return decode(raw, into, collection) }); err != nil {
			return err
		}
	}
	return nil
}

func (e *Engine) find(
	ctx context.Context,
	collection string,
	filter any,
	sort []store.SortKey,
	limit int,
) (docs []bson.Raw, err error) {
	o := options.Find().SetLimit(int64(limit)).SetBatchSize(int32(min(limit, maxBatch)))
	if len(sort) > 0 {
		o.SetSort(order(sort))
	}
	cursor, err := e.database.Collection(collection).Find(ctx, filter, o)
	if err != nil {
		return nil, err
	}
	err = cursor.All(ctx, &docs)
	return docs, err
}

// filters are the filters whose documents, one after the other, are what a query asks for: one, or
// two when the documents behind After may go on with those that lack the first sort field. Only
// without those can the first field have a bound, where an index is entered.
func filters(q dialect.Query) []any {
	if len(q.After) == 0 {
		return []any{q.Raw}
	}
	first := q.Sort[0]
	with := func(more ...any) any { return bson.D{{Key: "$and", Value: append(bson.A{q.Raw}, more...)}} }
	rest := behind(q.Sort, q.After)
	if q.After[0] == nil {
		return []any{with(rest)}
	}
	bounded := with(condition(first.Field, bound(first), q.After[0]), rest)
	if !first.Descending || first.Field == "_id" {
		return []any{bounded}
	}
	return []any{bounded, with(equal(first.Field, nil))}
}

func bound(k store.SortKey) dialect.Op {
	if k.Descending {
		return dialect.Lte
	}
	return dialect.Gte
}

// behind matches the documents behind one with these values of the sort fields: for each field,
// those equal in all before it and beyond in it.
func behind(sort []store.SortKey, after []any) bson.D {
	var either bson.A
	for i, k := range sort {
		var same []bson.D
		for j := range i {
			same = append(same, equal(sort[j].Field, after[j]))
		}
		for _, b := range beyond(k, after[i]) {
			either = append(either, and(append(slices.Clip(same), b)...))
		}
	}
	if len(either) == 0 {
		return bson.D{{Key: "_id", Value: bson.D{{Key: "$in", Value: bson.A{}}}}}
	}
	return bson.D{{Key: "$or", Value: either}}
}

// beyond matches what is behind a value. Null and missing come first, so last in a descending
// order.
func beyond(k store.SortKey, value any) []bson.D {
	switch {
	case k.Descending && value == nil:
		return nil
	case k.Descending && k.Field == "_id":
		return []bson.D{condition(k.Field, dialect.Lt, value)}
	case k.Descending:
		return []bson.D{condition(k.Field, dialect.Lt, value), equal(k.Field, nil)}
	case value == nil:
		return []bson.D{condition(k.Field, dialect.Ne, nil)}
	}
	return []bson.D{condition(k.Field, dialect.Gt, value)}
}

func condition(field string, op dialect.Op, value any) bson.D {
	return bson.D{{Key: field, Value: bson.D{{Key: string(op), Value: value}}}}
}

func equal(field string, value any) bson.D { return condition(field, dialect.Eq, value) }

func and(filters ...bson.D) bson.D {
	if len(filters) == 1 {
		return filters[0]
	}
	return bson.D{{Key: "$and", Value: filters}}
}

// Count counts.
func (e *Engine) Count(ctx context.Context, collection string, filter bson.D) (int64, error) {
	f, err := dialect.Parse(filter)
	if err != nil {
		return 0, fmt.Errorf("count in %s: %w", collection, err)
	}
	n, err := e.database.Collection(collection).CountDocuments(ctx, f.Raw)
	return n, fault(ctx, err, "count in "+collection)
}

// Group groups and sums with an aggregation pipeline.
func (e *Engine) Group(ctx context.Context, collection string, g store.Group) ([]store.GroupRow, error) {
	filter, err := dialect.CheckGroup(g)
	if err != nil {
		return nil, fmt.Errorf("group %s: %w", collection, err)
	}
	cursor, err := e.database.Collection(collection).Aggregate(ctx, pipeline(g, filter.Raw))
	if err != nil {
		return nil, fault(ctx, err, "group "+collection)
	}
	var docs []bson.Raw
	if err := cursor.All(ctx, &docs); err != nil {
		return nil, fault(ctx, err, "group "+collection)
	}
	rows := make([]store.GroupRow, len(docs))
	for i, doc := range docs {
		if rows[i], err = groupRow(g, doc); err != nil {
			return nil, fmt.Errorf("group %s: %w", collection, err)
		}
	}
	return merged(rows), nil
}

// merged puts the group of those that lack a field together with that of those whose field is null,
// which MongoDB tells apart. (An $ifNull in the pipeline would do it too, and take as long as all
// the rest of it.)
func merged(rows []store.GroupRow) []store.GroupRow {
	places := map[string]int{}
	kept := rows[:0]
	for _, row := range rows {
		if !slices.Contains(row.Key, nil) {
			kept = append(kept, row)
			continue
		}
		name := fmt.Sprintf("%#v", row.Key)
		i, twice := places[name]
		if !twice {
			places[name] = len(kept)
			kept = append(kept, row)
			continue
		}
		kept[i].Count += row.Count
		for j, sum := range row.Sums {
			kept[i].Sums[j].Total += sum.Total
			kept[i].Sums[j].Counted += sum.Counted
		}
	}
	return kept
}

// pipeline is the aggregation of a group. Values stand only in its $match stages; in its
// expressions are only checked fields.
func pipeline(g store.Group, filter bson.Raw) bson.A {
	stages := bson.A{bson.D{{Key: "$match", Value: filter}}}
	if g.Unwind != "" {
		stages = append(stages, bson.D{{Key: "$unwind", Value: "$" + g.Unwind}})
	}
	if len(g.UnwindIn) > 0 {
		stages = append(stages, bson.D{{Key: "$match", Value: condition(g.Unwind, dialect.In, g.UnwindIn)}})
	}
	key := bson.D{}
	for i, field := range g.By {
		key = append(key, bson.E{Key: nth("k", i), Value: "$" + field})
	}
	group := bson.D{{Key: "_id", Value: key}, {Key: "count", Value: bson.D{{Key: "$sum", Value: 1}}}}
	for i, field := range g.Sum {
		isNumber := bson.D{{Key: "$cond", Value: bson.A{bson.D{{Key: "$isNumber", Value: "$" + field}}, 1, 0}}}
		group = append(group,
			bson.E{Key: nth("total", i), Value: bson.D{{Key: "$sum", Value: "$" + field}}},
			bson.E{Key: nth("counted", i), Value: bson.D{{Key: "$sum", Value: isNumber}}})
	}
	return append(stages, bson.D{{Key: "$group", Value: group}})
}

func nth(name string, i int) string { return name + strconv.Itoa(i) }

func groupRow(g store.Group, doc bson.Raw) (store.GroupRow, error) {
	row := store.GroupRow{
		Key:   make([]any, len(g.By)),
		Count: doc.Lookup("count").AsInt64(),
		Sums:  make([]store.Sum, len(g.Sum)),
	}
	for i := range g.By {
		part := doc.Lookup("_id", nth("k", i))
		if part.IsZero() {
			continue // all of them lack the field
		}
		scalar, err := dialect.Scalar(part)
		if err != nil {
			return row, err
		}
		row.Key[i] = dialect.KeyValue(scalar)
	}
	for i := range g.Sum {
		row.Sums[i] = store.Sum{
			Total:   doc.Lookup(nth("total", i)).AsFloat64(),
			Counted: doc.Lookup(nth("counted", i)).AsInt64(),
		}
	}
	return row, nil
}
