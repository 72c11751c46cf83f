package dialect

import (
	"math"
	"strings"
	"unicode/utf8"

	"go.mongodb.org/mongo-driver/v2/bson"
)

// maxDepth is how deep $and and $or may be nested.
const maxDepth = 16

// Filter is a filter that is in the dialect.
type Filter struct {
	Expr Expr
	// Raw is the same filter as it is sent to a MongoDB.
	Raw bson.Raw
}

// Parse reads a filter; nil matches everything. ErrUnsupported.
func Parse(filter bson.D) (Filter, error) {
	if filter == nil {
		filter = bson.D{}
	}
	raw, err := bson.Marshal(filter)
	if err != nil {
		return Filter{}, unsupported("filter that cannot be encoded (%v)", err)
	}
	expr, err := parseAll(raw, 0)
	return Filter{expr, raw}, err
}

func parseAll(doc bson.Raw, depth int) (All, error) {
	if depth > maxDepth {
		return nil, unsupported("filter nested deeper than %d", maxDepth)
	}
	elements, err := doc.Elements()
	if err != nil {
		return nil, unsupported("broken filter (%v)", err)
	}
	all := make(All, 0, len(elements))
	for _, e := range elements {
		parts, err := parseElement(e, depth)
		if err != nil {
			return nil, err
		}
		all = append(all, parts...)
	}
	return all, nil
}

func parseElement(e bson.RawElement, depth int) ([]Expr, error) {
	key, value := e.Key(), e.Value()
	switch {
	case key == "$and" || key == "$or":
		parts, err := parseList(key, value, depth+1)
		if key == "$or" {
			return []Expr{Any(parts)}, err
		}
		return parts, err
	case strings.HasPrefix(key, "$"):
		return nil, unsupported("operator %.40q", key)
	}
	if err := Field(key); err != nil {
		return nil, err
	}
	if value.Type == bson.TypeEmbeddedDocument {
		return parseOperators(key, value.Document())
	}
	v, err := Scalar(value)
	return []Expr{Term{Field: key, Op: Eq, Value: v}}, err
}

func parseList(key string, value bson.RawValue, depth int) ([]Expr, error) {
	values, err := arrayValues(key, value)
	if err != nil {
		return nil, err
	}
	if len(values) == 0 {
		return nil, unsupported("%s of nothing", key)
	}
	parts := make([]Expr, 0, len(values))
	for _, v := range values {
		doc, ok := v.DocumentOK()
		if !ok {
			return nil, unsupported("%s of something that is no filter", key)
		}
		part, err := parseAll(doc, depth)
		if err != nil {
			return nil, err
		}
		parts = append(parts, part)
	}
	return parts, nil
}

func arrayValues(key string, value bson.RawValue) ([]bson.RawValue, error) {
	array, ok := value.ArrayOK()
	if !ok {
		return nil, unsupported("%s without an array", key)
	}
	values, err := array.Values()
	if err != nil {
		return nil, unsupported("broken array (%v)", err)
	}
	return values, nil
}

func parseOperators(field string, doc bson.Raw) ([]Expr, error) {
	elements, err := doc.Elements()
	if err != nil || len(elements) == 0 {
		return nil, unsupported("comparing %s with a document", field)
	}
	terms := make([]Expr, 0, len(elements))
	for _, e := range elements {
		term, err := parseOperator(field, e.Key(), e.Value())
		if err != nil {
			return nil, err
		}
		terms = append(terms, term)
	}
	return terms, nil
}

func parseOperator(field, operator string, value bson.RawValue) (Term, error) {
	term := Term{Field: field, Op: Op(operator)}
	var err error
	switch term.Op {
	case Eq, Ne:
		term.Value, err = Scalar(value)
	case Gt, Gte, Lt, Lte:
		term.Value, err = Scalar(value)
		if err == nil && term.Value == nil {
			err = unsupported("%s of null", operator)
		}
	case In, Nin:
		term.Values, err = scalars(operator, value)
	case Exists:
		is, ok := value.BooleanOK()
		if term.Value = is; !ok {
			err = unsupported("$exists without a bool")
		}
	case Contains:
		term.Value, err = literal(value)
	default:
		if strings.HasPrefix(operator, "$") {
			return term, unsupported("operator %.40q", operator)
		}
		return term, unsupported("comparing %s with a document", field)
	}
	return term, err
}

func scalars(operator string, value bson.RawValue) ([]any, error) {
	raws, err := arrayValues(operator, value)
	if err != nil {
		return nil, err
	}
	values := make([]any, 0, len(raws))
	for _, raw := range raws {
		v, err := Scalar(raw)
		if err != nil {
			return nil, err
		}
		values = append(values, v)
	}
	return values, nil
}

// Scalar is a value of the dialect as nil, string, int64, float64, bool or bson.DateTime.
// ErrUnsupported for anything else, NaN included.
func Scalar(raw bson.RawValue) (any, error) {
	switch raw.Type {
	case bson.TypeNull:
		return nil, nil
	case bson.TypeString:
		s := raw.StringValue()
		if !utf8.ValidString(s) {
			return nil, unsupported("text that is not UTF-8")
		}
		return s, nil
	case bson.TypeInt32:
		return int64(raw.Int32()), nil
	case bson.TypeInt64:
		return raw.Int64(), nil
	case bson.TypeDouble:
		f := raw.Double()
		if math.IsNaN(f) {
			return nil, unsupported("comparing with NaN")
		}
		return f, nil
	case bson.TypeBoolean:
		return raw.Boolean(), nil
	case bson.TypeDateTime:
		return bson.DateTime(raw.DateTime()), nil
	}
	return nil, unsupported("comparing with a value of type %s", raw.Type)
}

// ScalarOf is [Scalar] of a Go value.
func ScalarOf(v any) (any, error) {
	if v == nil {
		return nil, nil
	}
	t, data, err := bson.MarshalValue(v)
	if err != nil {
		return nil, unsupported("a %T (%v)", v, err)
	}
	return Scalar(bson.RawValue{Type: t, Value: data})
}

const metacharacters = `\.+*?()|[]{}^$`

// literal is the text that a quoted regular expression stands for.
func literal(value bson.RawValue) (string, error) {
	pattern, ok := value.StringValueOK()
	if !ok || !utf8.ValidString(pattern) || strings.ContainsRune(pattern, 0) {
		return "", unsupported("$regex without a text")
	}
	var text strings.Builder
	for i := 0; i < len(pattern); i++ {
		c := pattern[i]
		if strings.IndexByte(metacharacters, c) >= 0 {
			if c != '\\' || i+1 == len(pattern) || strings.IndexByte(metacharacters, pattern[i+1]) < 0 {
				return "", unsupported("$regex that is not a quoted literal")
			}
			i++
			c = pattern[i]
		}
		text.WriteByte(c)
	}
	return text.String(), nil
}
