package store

import "go.mongodb.org/mongo-driver/v2/bson"

// conjunction is the filter, with $and where a key stands twice (a document's key can stand only
// once).
func conjunction(filter bson.D) bson.D {
	seen := map[string]bool{}
	var plain bson.D
	var rest bson.A
	for _, e := range filter {
		if seen[e.Key] {
			rest = append(rest, bson.D{e})
			continue
		}
		seen[e.Key] = true
		plain = append(plain, e)
	}
	if len(rest) > 0 {
		plain = append(plain, bson.E{Key: "$and", Value: rest})
	}
	return plain
}

// oneOf matches the only value, or any of several.
func oneOf[T any](values []T) any {
	if len(values) == 1 {
		return values[0]
	}
	return bson.D{{Key: "$in", Value: values}}
}

// text is a part of a group's key that is a text, empty when it is missing.
func text(v any) string { s, _ := v.(string); return s }
