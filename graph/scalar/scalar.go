// Package scalar holds the GraphQL scalars that are not the domain's own.
package scalar

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/99designs/gqlgen/graphql"

	"loftet/server/clean"
	"loftet/server/domain"
)

// MarshalInt writes an Int.
func MarshalInt(i int) graphql.Marshaler { return graphql.MarshalInt(i) }

// UnmarshalInt reads an Int and refuses what is no whole number of 32 bits, as GraphQL says: a text
// or a fraction is none.
func UnmarshalInt(v any) (int, error) {
	n, ok := int64(0), true
	switch v := v.(type) {
	case nil:
	case int:
		n = int64(v)
	case int64:
		n = v
	case json.Number:
		var err error
		n, err = v.Int64()
		ok = err == nil
	default:
		ok = false
	}
	if !ok || n < math.MinInt32 || n > math.MaxInt32 {
		return 0, invalid("Ange ett heltal mellan −2147483648 och 2147483647.")
	}
	return int(n), nil
}

// MarshalFloat writes a Float.
func MarshalFloat(f float64) graphql.Marshaler { return graphql.MarshalFloat(f) }

// UnmarshalFloat reads a Float and refuses what is no number: a text is none, nor is the infinite.
func UnmarshalFloat(v any) (float64, error) {
	f, ok := 0.0, true
	switch v := v.(type) {
	case nil:
	case int:
		f = float64(v)
	case int64:
		f = float64(v)
	case float64:
		f = v
	case json.Number:
		var err error
		f, err = v.Float64()
		ok = err == nil
	default:
		ok = false
	}
	if !ok || math.IsNaN(f) || math.IsInf(f, 0) {
		return 0, invalid("Ange ett tal.")
	}
	return f, nil
}

// maxID is longer than any id there is.
const maxID = 200

// MarshalID writes an ID.
func MarshalID(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalID reads an ID: a text, or a whole number, as GraphQL says.
func UnmarshalID(v any) (string, error) {
	var id string
	switch v := v.(type) {
	case nil:
	case string:
		id = v
	case int:
		id = strconv.Itoa(v)
	case int64:
		id = strconv.FormatInt(v, 10)
	case json.Number:
		if _, err := v.Int64(); err != nil {
			return "", invalid("Ange ett id.")
		}
		id = v.String()
	default:
		return "", invalid("Ange ett id.")
	}
	if len(id) > maxID || strings.ContainsFunc(id, unicode.IsControl) {
		return "", invalid("Id:t kan inte användas.")
	}
	return id, nil
}

// invalid is a value that is not of its scalar.
func invalid(message string) error { return &domain.Error{Code: domain.Invalid, Message: message} }

// MarshalString writes a String; the empty one is null, for in this domain an empty text says
// nothing.
func MarshalString(s string) graphql.Marshaler {
	if s == "" {
		return graphql.Null
	}
	return graphql.MarshalString(s)
}

// UnmarshalString reads a String and makes it clean; null is the empty one. The character NUL is in
// no text: databases end texts with it.
func UnmarshalString(v any) (string, error) {
	switch v := v.(type) {
	case nil:
		return "", nil
	case string:
		if strings.IndexByte(v, 0) >= 0 {
			return "", invalid("Texten innehåller ett tecken som inte kan användas.")
		}
		return clean.Text(v), nil
	}
	return "", invalid("Ange en text.")
}

// MarshalDateTime writes an instant in UTC with milliseconds.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	if t.IsZero() {
		return graphql.Null
	}
	return graphql.MarshalString(t.UTC().Format("2006-01-02T15:04:05.000Z07:00"))
}

// The years that an instant may be in.
const firstYear, lastYear = 1900, 2200

// UnmarshalDateTime reads an instant to the millisecond. INVALID unless it is RFC 3339 with a zone,
// in a year that somebody may mean.
func UnmarshalDateTime(v any) (time.Time, error) {
	s, ok := v.(string)
	if ok {
		t, err := time.Parse(time.RFC3339, s)
		t = t.UTC().Truncate(time.Millisecond)
		if err == nil && t.Year() >= firstYear && t.Year() <= lastYear {
			return t, nil
		}
	}
	return time.Time{}, invalid("En tidpunkt skrivs som 2025-06-30T21:15:00+02:00, med tidszon.")
}
