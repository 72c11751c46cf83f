package embedded

import (
	"encoding/json"
	"math"
	"strconv"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store/dialect"
)

// projection is what filters, orders and indexes see of a document: a flat JSON object from dotted
// path to key, or to an array of keys for an array. What is inside arrays of documents is not in
// it: no question can ask for it, and history would double every document.
type projection struct {
	json []byte
	// arrays are the paths that hold an array; true if it has documents in it.
	arrays map[string]bool
}

func project(doc bson.Raw) (projection, error) {
	p := projection{json: append(make([]byte, 0, len(doc)), '{')}
	err := p.document("", doc)
	if p.json[len(p.json)-1] == ',' {
		p.json = p.json[:len(p.json)-1]
	}
	p.json = append(p.json, '}')
	return p, err
}

func (p *projection) document(prefix string, doc bson.Raw) error {
	elements, err := doc.Elements()
	if err != nil {
		return err
	}
	for _, e := range elements {
		if !dialect.QueryableKey(e.Key()) {
			continue
		}
		if err := p.element(prefix+e.Key(), e.Value()); err != nil {
			return err
		}
	}
	return nil
}

func (p *projection) element(path string, v bson.RawValue) error {
	p.json = append(append(append(p.json, '"'), path...), `":`...)
	if v.Type == bson.TypeArray {
		return p.array(path, v)
	}
	p.scalar(v)
	p.json = append(p.json, ',')
	if v.Type == bson.TypeEmbeddedDocument {
		return p.document(path+".", v.Document())
	}
	return nil
}

func (p *projection) array(path string, v bson.RawValue) error {
	values, err := v.Array().Values()
	if err != nil {
		return err
	}
	hasDocuments := false
	p.json = append(p.json, '[')
	for i, item := range values {
		if i > 0 {
			p.json = append(p.json, ',')
		}
		hasDocuments = hasDocuments || item.Type == bson.TypeEmbeddedDocument
		p.scalar(item)
	}
	p.json = append(p.json, "],"...)
	if p.arrays == nil {
		p.arrays = map[string]bool{}
	}
	p.arrays[path] = hasDocuments
	return nil
}

func (p *projection) scalar(v bson.RawValue) {
	scalar, err := dialect.Scalar(v)
	switch {
	case v.Type == bson.TypeEmbeddedDocument:
		scalar = document
	case v.Type == bson.TypeArray:
		scalar = innerArray
	case err != nil:
		scalar = opaque
	default:
		scalar = key(scalar)
	}
	p.json = appendJSON(p.json, scalar)
}

func appendJSON(b []byte, key any) []byte {
	switch k := key.(type) {
	case nil:
		return append(b, "null"...)
	case int64:
		return strconv.AppendInt(b, k, 10)
	case float64:
		switch {
		case math.IsInf(k, 1):
			return append(b, "9e999"...)
		case math.IsInf(k, -1):
			return append(b, "-9e999"...)
		}
		return strconv.AppendFloat(b, k, 'g', -1, 64)
	}
	text, err := json.Marshal(key)
	if err != nil {
		panic(err) // cannot happen: a string
	}
	return append(b, text...)
}

// jsonArray is an array of keys as JSON, to be bound as one parameter whatever its length.
func jsonArray(keys []any) string {
	b := []byte{'['}
	for i, k := range keys {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendJSON(b, k)
	}
	return string(append(b, ']'))
}
