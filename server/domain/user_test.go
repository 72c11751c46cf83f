package domain

import (
	"strings"
	"testing"
)

func TestEachRuleOfAnAccount(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		change func(*User)
		fields string
	}{
		{"as it is", func(*User) {}, ""},
		{"a short name", func(u *User) { u.Username = "ab" }, ""},
		{"too short a name", func(u *User) { u.Username = "a" }, "username"},
		{"too long a name", func(u *User) { u.Username = strings.Repeat("a", 41) }, "username"},
		{"a name with capitals", func(u *User) { u.Username = "Polis" }, "username"},
		{"a name with a space", func(u *User) { u.Username = "po lis" }, "username"},
		{"a name that begins with a dot", func(u *User) { u.Username = ".polis" }, "username"},
		{"no role", func(u *User) { u.Role = "" }, "role"},
		{"an account for everybody", func(u *User) { u.Role = Citizen }, "role"},
		{"no party", func(u *User) { u.Party = "" }, "party"},
		{"a long unit", func(u *User) { u.Unit = strings.Repeat("a", 121) }, "unit"},
		{"no area", func(u *User) { u.AreaCodes = nil }, "areas"},
		{"an area that is none", func(u *User) { u.AreaCodes = []string{"2560", "x"} }, "areas"},
	} {
		u := &User{Username: "polis", Role: Officer, Party: Police, Unit: "LPO", AreaCodes: []string{"2560"}}
		c.change(u)
		if got := fieldsOf(t, u.Validate()); got != c.fields {
			t.Errorf("%s: refused at %q, want %q", c.name, got, c.fields)
		}
	}
	for _, role := range Roles {
		if err := (&User{
			Username: "polis", Role: role, Party: Police, AreaCodes: []string{"2560"},
		}).Validate(); err != nil {
			t.Errorf("%s: %v", role, err)
		}
	}
}
