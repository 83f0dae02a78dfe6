/** The registers: everything contributors have added, by kind. */
