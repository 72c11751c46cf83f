// Package scalar holds the GraphQL scalars that are not the domain's own.
package scalar

import (
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"loftet/server/clean"
	"loftet/server/domain"
)

// MarshalInt writes an Int.
func MarshalInt(i int) graphql.Marshaler { return graphql.MarshalInt(i) }

// UnmarshalInt reads an Int and refuses what does not fit in 32 bits, as GraphQL says.
func UnmarshalInt(v any) (int, error) {
	i, err := graphql.UnmarshalInt32(v)
	return int(i), err
}

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
	if v == nil {
		return "", nil
	}
	s, err := graphql.UnmarshalString(v)
	if strings.IndexByte(s, 0) >= 0 {
		return "", &domain.Error{
			Code: domain.Invalid, Message: "Texten innehåller ett tecken som inte kan användas.",
		}
	}
	return clean.Text(s), err
}

// MarshalDateTime writes an instant in UTC with milliseconds.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	if t.IsZero() {
		return graphql.Null
	}
	return graphql.MarshalString(t.UTC().Format("2006-01-02T15:04:05.000Z07:00"))
}

// UnmarshalDateTime reads an instant to the millisecond. INVALID unless it is RFC 3339 with a zone.
func UnmarshalDateTime(v any) (time.Time, error) {
	s, ok := v.(string)
	if ok {
		if t, err := time.Parse(time.RFC3339, s); err == nil {
			return t.UTC().Truncate(time.Millisecond), nil
		}
	}
	return time.Time{}, &domain.Error{
		Code:    domain.Invalid,
		Message: "En tidpunkt skrivs som 2025-06-30T21:15:00+02:00, med tidszon.",
	}
}
